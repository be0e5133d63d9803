import { createHash, type Hash } from "node:crypto";
import { canonicalJson } from "#instruments/canonical-json.ts";
import packageFile from "../../package.json" with { type: "json" };
import { sha256 } from "../secrets/sha256.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Export, Pieces } from "./export.ts";
import type { ExportQuery } from "./exports.schemas.ts";
import type { Manifest, ManifestFile } from "./manifest.schemas.ts";

/** From what, by what and when an export was made; of the files that were written from it. */
export function manifestOf(
	{ project, survey, filter, query, figures }: Export,
	files: readonly ManifestFile[],
	rows: number,
): Manifest {
	const { id, version } = survey.definition;
	return {
		manifest: 1,
		software: { name: "Waymark", version: packageFile.version },
		asOf: filter.until.toISOString(),
		role: project.role,
		project: {
			id: project.id,
			name: project.name,
			synthetic: project.synthetic,
		},
		survey: { id: survey.id, title: survey.title, linkage: survey.linkage },
		waves: survey.waves.map(({ id, key, title }) => ({ id, key, title })),
		instrument: { id, version, sha256: definitionChecksum(survey) },
		query: queryText(query),
		filters: {
			waves: keysOf(survey, filter.waves),
			site: filter.site,
			since: filter.since?.toISOString() ?? null,
			until: filter.until.toISOString(),
		},
		rows,
		files: [...files],
		suppression:
			"None: single responses, with small numbers and free text. Do not pass the files on; figures for others are those of the summary as a viewer sees it.",
		figures,
		noFigures: figures === null ? noFigures : null,
	};
}

const noFigures =
	"Figures compare two waves as they are now: there are none of a survey with one wave, or of an export that ends in the past.";

/** SHA-256 of the definition as canonical JSON, in hexadecimal digits. */
export function definitionChecksum({
	definition,
}: Pick<SurveyRow, "definition">): string {
	return sha256(canonicalJson(definition)).toString("hex");
}

function queryText(query: ExportQuery): string {
	return new URLSearchParams(Object.entries(query)).toString();
}

function keysOf(
	survey: SurveyRow,
	waves: readonly string[] | null,
): string[] | null {
	if (waves === null) return null;
	return survey.waves
		.filter(({ id }) => waves.includes(id))
		.map(({ key }) => key);
}

/** The pieces of a file on their way, counted and summed up. */
export class Checked {
	readonly #hash: Hash = createHash("sha256");
	readonly #name: string;
	#bytes = 0;

	constructor(name: string) {
		this.#name = name;
	}

	async *pass(
		content: Pieces | Iterable<string | Uint8Array>,
	): AsyncGenerator<Uint8Array> {
		for await (const piece of content) {
			const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
			this.#bytes += bytes.length;
			this.#hash.update(bytes);
			yield bytes;
		}
	}

	/** Once everything has passed. */
	file(): ManifestFile {
		const sha256 = this.#hash.digest("hex");
		return { name: this.#name, bytes: this.#bytes, sha256 };
	}
}
