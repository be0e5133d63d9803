import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the browser's part of Waymark is built to. */
export const clientDir = join(checkout(import.meta.dirname), "dist", "client");

/** Addresses of the built files that a page loads. */
export interface PageFiles {
	script: string;
	/** What the script imports at once, to fetch beside it. */
	modules: string[];
	styles: string[];
}

interface Chunk {
	file: string;
	imports?: string[];
	css?: string[];
}

type Manifest = Record<string, Chunk>;

/**
 * The files of an entry, such as `client/studio/main.tsx`. Read afresh each
 * time, so that a rebuild shows at the next load of a page.
 */
export async function pageFiles(entry: string): Promise<PageFiles> {
	const path = join(clientDir, ".vite", "manifest.json");
	const manifest: Manifest = JSON.parse(await readFile(path, "utf8"));
	const [main, ...imported] = chunksOf(manifest, entry);
	if (!main) throw new Error(`The built client has no entry ${entry}.`);
	const styles = [main, ...imported].flatMap(({ css }) => css ?? []);
	return {
		script: `/${main.file}`,
		modules: imported.map(({ file }) => `/${file}`),
		styles: [...new Set(styles)].map((file) => `/${file}`),
	};
}

/** The entry's chunk first, then every chunk that it imports at once, each once. */
function chunksOf(manifest: Manifest, entry: string): Chunk[] {
	const names = new Set([entry]);
	for (const name of names) {
		for (const imported of manifest[name]?.imports ?? []) names.add(imported);
	}
	return [...names].flatMap((name) => manifest[name] ?? []);
}

/** The folder of package.json, seen from the sources and from the built server alike. */
function checkout(dir: string): string {
	if (existsSync(join(dir, "package.json"))) return dir;
	if (dirname(dir) === dir) throw new Error("There is no package.json above.");
	return checkout(dirname(dir));
}
