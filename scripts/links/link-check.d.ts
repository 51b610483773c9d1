declare module 'link-check' {
  interface Result { link: string; status: 'alive' | 'dead'; statusCode: number; err: { code?: string; message?: string } | string | null }
  interface Options { timeout?: string; maxRedirects?: number; retryOn429?: boolean; user_agent?: string }
  export default function linkCheck(link: string, options: Options, callback: (error: Error | null, result: Result | null) => void): void;
}
