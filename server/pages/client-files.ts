import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the browser's part of Waymark is built to. */
export const clientDir = join(checkout(import.meta.dirname), "dist", "client");

/** Addresses of the built files that a page loads. */
export interface PageFiles {
	script: string;
	/** What the script needs at once, to fetch beside it. */
	modules: string[];
	styles: string[];
}

interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
	/** Fonts and other files that it names. */
	assets?: string[];
}

type Manifest = Record<string, Chunk>;

/**
 * The files of an entry, such as `client/studio/main.tsx`. Read afresh each
 * time, so that a rebuild shows at the next load of a page.
 *
 * @param soon modules that the entry imports later, but needs for this page
 */
export async function pageFiles(
	entry: string,
	soon: readonly string[] = [],
): Promise<PageFiles> {
	const manifest = await readManifest();
	const [main, ...imported] = chunksOf(manifest, [entry, ...soon]);
	if (!main) throw new Error(`The built client has no entry ${entry}.`);
	const styles = [main, ...imported].flatMap(({ css }) => css ?? []);
	return {
		script: `/${main.file}`,
		modules: imported.map(({ file }) => `/${file}`),
		styles: [...new Set(styles)].map((file) => `/${file}`),
	};
}

/** Everything that these entries may ever load: what they import later, styles and fonts too. */
export async function allFiles(entries: readonly string[]): Promise<string[]> {
	const manifest = await readManifest();
	const files = chunksOf(manifest, entries, "later").flatMap(
		({ file, css = [], assets = [] }) => [file, ...css, ...assets],
	);
	return [...new Set(files)].map((file) => `/${file}`);
}

async function readManifest(): Promise<Manifest> {
	const path = join(clientDir, ".vite", "manifest.json");
	return JSON.parse(await readFile(path, "utf8"));
}

/** The entry's chunk first, then every chunk that it and the others import at once, each once. */
function chunksOf(
	manifest: Manifest,
	entries: readonly string[],
	when: "at once" | "later" = "at once",
): Chunk[] {
	const names = new Set(entries);
	for (const name of names) {
		const { imports = [], dynamicImports = [] } = manifest[name] ?? {};
		for (const imported of imports) names.add(imported);
		if (when === "later") for (const each of dynamicImports) names.add(each);
	}
	return [...names].flatMap((name) => manifest[name] ?? []);
}

/** The folder of package.json, seen from the sources and from the built server alike. */
function checkout(dir: string): string {
	if (existsSync(join(dir, "package.json"))) return dir;
	if (dirname(dir) === dir) throw new Error("There is no package.json above.");
	return checkout(dirname(dir));
}
