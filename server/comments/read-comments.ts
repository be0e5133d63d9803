import type { Transaction } from "kysely";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { inLanguage } from "#instruments/text.ts";
import { Problem } from "../problems.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { classesOf } from "../summaries/protected-counts.ts";
import { listReceived } from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { listAnswers } from "./comments.queries.ts";
import type { Comments } from "./comments.schemas.ts";
import type { Scrub } from "./open-scrubber.ts";

/**
 * What people wrote in a wave, scrubbed. A reader without person-level rights sees what groups of at least
 * the threshold wrote, and nothing where fewer of them wrote something. Throws `invalid-body` for a wave that
 * is none.
 */
export async function readComments(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	key: string,
	scrub: Scrub,
): Promise<Comments> {
	const wave = survey.waves.find((each) => each.key === key);
	if (!wave) throw noSuchWave(survey);
	const threshold = may(project.role, "see responses")
		? null
		: project.threshold;
	const rows = await listAnswers(trx, { ...wave, projectId: project.id });
	const shown =
		threshold === null ? null : await shownIds(trx, survey, threshold, key);
	const answers = rows
		.filter(({ id }) => shown?.has(id) ?? true)
		.map((row) => row.answers);
	const { definition } = survey;
	const questions = definition.items.flatMap((item) => {
		if (item.type !== "text" && item.type !== "long-text") return [];
		const texts = answers.map((given) => given[item.id]);
		const written = texts.filter((text) => typeof text === "string");
		const isEnough = threshold === null || written.length >= threshold;
		return {
			item: item.id,
			question: inLanguage(
				item.text ?? item.topic,
				definition.languages[0] ?? "en",
			),
			scrubbed: (isEnough ? written : []).map(scrub),
		};
	});
	return {
		questions: questions.map(({ scrubbed, ...question }) => ({
			...question,
			// By the alphabet, which tells nothing of who wrote first.
			comments: scrubbed.map(({ text }) => text).sort(),
		})),
		removed: questions
			.flatMap(({ scrubbed }) => scrubbed)
			.flatMap(({ found }) => found)
			.reduce((sum, { count }) => sum + count, 0),
		threshold,
	};
}

async function shownIds(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	wave: string,
): Promise<ReadonlySet<string>> {
	const classes = classesOf(survey, await listReceived(trx, survey), threshold);
	const { responses } = membersFor(classes, {
		waves: [wave],
		filter: new Map(),
	});
	return new Set(responses[0]);
}

function noSuchWave({ waves }: SurveyRow): Problem {
	const message = `Give a wave of this survey: ${waves.map(({ key }) => key).join(", ")}.`;
	return new Problem("invalid-body", message, {
		errors: [{ path: "/wave", message }],
	});
}
