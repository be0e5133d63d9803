import { codebookText } from "./codebook.ts";
import { codebookDdi } from "./codebook-ddi.ts";
import { codebookPage } from "./codebook-html.ts";
import { countingRows } from "./counting-rows.ts";
import type { Export, Pieces } from "./export.ts";
import type { ManifestFile } from "./manifest.schemas.ts";
import { Checked, manifestOf } from "./manifest.ts";
import { readme } from "./readme.ts";
import { pythonScript } from "./script-python.ts";
import { rScript } from "./script-r.ts";
import { tablePages } from "./table-pages.ts";
import { tableText } from "./table-text.ts";
import { type ZipEntry, zipped } from "./zip.ts";

/** Data, codebook, scripts and manifest in one zip: what is needed to work with a survey, and to check it later. */
export function writePackage(source: Export): AsyncGenerator<Uint8Array> {
	return zipped(entries(source), source.filter.until);
}

async function* entries(source: Export): AsyncGenerator<ZipEntry> {
	const { survey, columns } = source;
	const files: ManifestFile[] = [];
	const counted = countingRows(source);
	const names = columns.map(({ column }) => column);
	const contents: [string, Pieces | Iterable<string>][] = [
		["data.csv", tableText("csv", names, tablePages(counted.source))],
		["codebook.csv", codebookText(survey)],
		["codebook.html", [codebookPage(survey)]],
		["codebook-ddi.xml", [codebookDdi(survey, source.rows)]],
		["start.R", [rScript(survey)]],
		["start.py", [pythonScript(survey)]],
		["README.txt", [readme(source)]],
	];
	for (const [name, content] of contents) {
		const checked = new Checked(name);
		yield { name, content: checked.pass(content) };
		files.push(checked.file());
	}
	const manifest = manifestOf(source, files, counted.rows());
	yield {
		name: "manifest.json",
		content: [`${JSON.stringify(manifest, null, "\t")}\n`],
	};
}
