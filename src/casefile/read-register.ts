/** Reads `content/register.yml`. */
import { checkRegister } from '../core/register.ts';
import type { RegisteredCase } from '../core/register.ts';
import { register } from '../core/register-schema.ts';
import type { Register } from '../core/register-schema.ts';
import { readYamlFile } from './read.ts';
import type { YamlFile } from './read.ts';

/** The register and every fault of it, in itself and against the cases given; never throws on bad input. */
export function readRegister(bytes: Uint8Array, cases: readonly RegisteredCase[] = []): YamlFile<Register> {
  return readYamlFile(bytes, register, (value) => checkRegister(value, cases));
}
