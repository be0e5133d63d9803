import { createRequire } from "node:module";

/** The package names itself for `require` alone, and so without its types. */
const { SavBufferReader } = createRequire(import.meta.url)("sav-reader");

export interface SavVariable {
	name: string;
	label: string;
	missing: unknown;
	printFormat: { typestr: string };
}

interface SavMeta {
	header: { n_cases: number; encoding: string };
	sysvars: SavVariable[];
	getValueLabels(name: string): { val: unknown; label: string }[] | undefined;
}

type SavCase = Record<string, string | number | null | undefined>;

/** A system file as another program's reader sees it. */
export async function readSav(
	bytes: Buffer,
): Promise<{ meta: SavMeta; cases: SavCase[] }> {
	const reader = new SavBufferReader(bytes);
	await reader.open();
	return { meta: reader.meta, cases: await reader.readAllRows() };
}
