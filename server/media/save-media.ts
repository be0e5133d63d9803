import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	clearPlace,
	deleteUnusedFiles,
	describeFile,
	insertFile,
	listMedia,
	lockMedia,
	type Place,
	placeFile,
} from "./media.queries.ts";
import { type MediaChange, mostBytes } from "./media.schemas.ts";
import { readPicture } from "./read-picture.ts";
import { readSound } from "./read-sound.ts";

/** Beyond this a browser on an old tablet may have no room for it. */
const mostPixels = 4_000;
/** Of one survey: a tablet keeps all of it. */
const mostBytesOfSurvey = 100 * 1024 * 1024;

type Trx = Transaction<Database>;

/**
 * Puts a file in a place of a survey, instead of what was there. The same file again changes nothing.
 *
 * @throws Problem invalid-body, body-too-large
 */
export async function saveMedia(
	trx: Trx,
	projectId: string,
	place: Place,
	content: Buffer,
): Promise<void> {
	const facts = factsOf(place.kind, content);
	const hash = createHash("sha256").update(content).digest();
	await lockMedia(trx, projectId);
	await insertFile(trx, { projectId, hash, content, ...facts });
	await placeFile(trx, projectId, place, hash);
	await deleteUnusedFiles(trx, projectId);
	await refuseTooMuch(trx, projectId, place.surveyId);
}

/** Notes what is said of a file; what is absent stays. False where no file stands there. */
export async function changeMedia(
	trx: Trx,
	projectId: string,
	place: Place,
	{ madeBy, checkedBy, alternative, decorative }: MediaChange,
): Promise<boolean> {
	return await describeFile(trx, projectId, place, {
		...(madeBy !== undefined && { made_by: madeBy }),
		...(checkedBy !== undefined && { checked_by: checkedBy }),
		...(decorative !== undefined && { decorative }),
		...(decorative && { alternative: null }),
		...(alternative !== undefined && { alternative }),
		...(alternative && { decorative: false }),
	});
}

/** False where no file stood there. */
export async function removeMedia(
	trx: Trx,
	projectId: string,
	place: Place,
): Promise<boolean> {
	await lockMedia(trx, projectId);
	const isGone = await clearPlace(trx, projectId, place);
	await deleteUnusedFiles(trx, projectId);
	return isGone;
}

function factsOf(kind: Place["kind"], content: Buffer) {
	if (content.length > mostBytes[kind]) throw tooLarge(kind);
	if (kind === "audio") {
		const type = readSound(content);
		if (type) return { type, width: null, height: null };
		throw wrongFile("This is no MP3, Ogg, M4A or WAV file. Save it as one.");
	}
	const picture = readPicture(content);
	if (!picture) {
		throw wrongFile(
			"This is no whole PNG, JPEG or WebP file that stands still. Save the picture as one, without anything added.",
		);
	}
	const { width, height } = picture;
	if (Math.min(width, height) < 1 || Math.max(width, height) > mostPixels) {
		throw wrongFile(`Make each side ${mostPixels} pixels at most.`);
	}
	return picture;
}

function wrongFile(message: string): Problem {
	return new Problem("invalid-body", message, {
		errors: [{ path: "", message }],
	});
}

function tooLarge(kind: Place["kind"]): Problem {
	return new Problem(
		"body-too-large",
		kind === "audio"
			? "A sound may have 2 MB: save it as MP3 or with a lower bit rate."
			: "A picture may have 500 kB: make it smaller, or save it as JPEG or WebP.",
	);
}

async function refuseTooMuch(trx: Trx, projectId: string, surveyId: string) {
	const files = await listMedia(trx, projectId, surveyId);
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	if (bytes <= mostBytesOfSurvey) return;
	throw new Problem(
		"body-too-large",
		"The survey's sounds and pictures come to more than 100 MB. Take some away or make them smaller.",
	);
}
