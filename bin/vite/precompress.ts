import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(css|html|js|json|svg|webmanifest)$/;
const smallest = 1024;
const compressions = {
	br: (data: Buffer) =>
		promisify(brotliCompress)(data, {
			params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
		}),
	gz: (data: Buffer) => promisify(gzip)(data, { level: 9 }),
};

/** Writes `.br` and `.gz` beside each asset of the client, so that serving costs nothing. */
export function precompress(): Plugin {
	return {
		name: "precompress",
		applyToEnvironment: (environment) => environment.name === "client",
		async writeBundle({ dir = "" }, bundle) {
			const assets = Object.values(bundle)
				.filter(({ fileName }) => compressible.test(fileName))
				.map((file) => ({
					path: join(dir, file.fileName),
					data: Buffer.from(file.type === "chunk" ? file.code : file.source),
				}))
				.filter(({ data }) => data.length > smallest);
			await Promise.all(assets.map(compress));
		},
	};
}

async function compress({ path, data }: { path: string; data: Buffer }) {
	for (const [ending, run] of Object.entries(compressions)) {
		await writeFile(`${path}.${ending}`, await run(data));
	}
}
