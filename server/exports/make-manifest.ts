import { countingRows } from "./counting-rows.ts";
import type { Export } from "./export.ts";
import { exportName, fileFormats } from "./formats.ts";
import type { Manifest } from "./manifest.schemas.ts";
import { Checked, manifestOf } from "./manifest.ts";

/** The manifest of one file, which is written for its checksum and not kept. */
export async function makeManifest(source: Export): Promise<Manifest> {
	const { format = "csv" } = source.query;
	const counted = countingRows(source);
	const checked = new Checked(exportName(source));
	for await (const _ of checked.pass(
		fileFormats[format].write(counted.source),
	));
	return manifestOf(source, [checked.file()], counted.rows());
}
