import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { type BodyFault, Problem } from "../problems.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { keepAsked, putLink } from "./device-links.queries.ts";

export interface Wanted {
	survey: string;
	wave: string;
}

/**
 * Makes a tablet ask these surveys in these waves and no others, at this site. Each has a link of its own,
 * which stays when the tablet no longer asks it, because answers may be on their way. Throws invalid-body.
 */
export async function askSurveys(
	trx: Transaction<Database>,
	device: { projectId: string; id: string; siteId: string | null },
	wanted: readonly Wanted[],
): Promise<void> {
	const errors: BodyFault[] = [];
	const waves: string[] = [];
	for (const [place, { survey: id, wave: key }] of wanted.entries()) {
		const survey = await findSurvey(trx, device.projectId, id);
		const wave = survey?.waves.find((each) => each.key === key);
		if (!survey || !wave) {
			errors.push({
				path: `/surveys/${place}`,
				message:
					"Give a survey of this project and the key of one of its waves.",
			});
			continue;
		}
		waves.push(wave.id);
		await putLink(trx, {
			project_id: device.projectId,
			id: newId(),
			device_id: device.id,
			survey_id: survey.id,
			wave_id: wave.id,
			kind: "kiosk",
			linkage: survey.linkage,
			site_id: device.siteId,
			// Nobody has the secret: only the tablet itself comes in this way.
			secret_hash: randomBytes(32),
		});
	}
	if (errors.length > 0)
		throw new Problem(
			"invalid-body",
			"Correct what is listed under errors and send it again.",
			{ errors },
		);
	await keepAsked(trx, device, waves);
}
