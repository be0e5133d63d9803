import type { Page } from "playwright-core";
import type { Instrument } from "#instruments/definition.ts";
import type { LoadedDraft } from "../../client/studio/designer/designer-api.ts";
import type { Person } from "../support/person.ts";
import { newMemberPage, openStudioSite, setUp } from "./studio-site.ts";

/** An installation, its owner, and drafts to write in it. */
export async function openDesignerSite() {
	const site = await openStudioSite();
	const person = await setUp(site, false);
	return { site, person };
}

export type DesignerSite = Awaited<ReturnType<typeof openDesignerSite>>;

/** A small sound questionnaire, made up for these tests: two questions, a section and a score. */
export function waitingRoom(id: string, parts: Partial<Instrument> = {}) {
	const definition: Instrument = {
		id,
		version: "1.0.0",
		title: { en: "Waiting well" },
		languages: ["en"],
		purpose: { en: "To find out how waiting felt." },
		respondent: "patient",
		recall: { en: "Today" },
		citation: [],
		licence: {
			id: "Apache-2.0",
			summary: { en: "Free to use." },
			commercialUse: "yes",
			modification: "yes",
		},
		itemsPolicy: "own-wording",
		status: "local",
		measureType: "experience",
		responseSets: {
			agree: {
				options: [1, 2, 3].map((code) => ({
					code,
					label: { en: ["Not at all", "Partly", "Fully"][code - 1] ?? "" },
				})),
			},
		},
		sections: [{ id: "arrival", title: { en: "When you came" } }],
		items: [
			{
				id: "welcome",
				section: "arrival",
				type: "single",
				topic: { en: "Welcome" },
				text: { en: "Did you feel welcome?" },
				responseSet: "agree",
			},
			{
				id: "told",
				type: "single",
				topic: { en: "Told how long" },
				text: { en: "Were you told how long it takes?" },
				responseSet: "agree",
				showIf: { item: "welcome", atLeast: 2 },
			},
		],
		scales: [
			{
				id: "total",
				title: { en: "Waiting" },
				meaning: { en: "Higher means that waiting felt better." },
				rule: "mean",
				items: ["welcome", "told"],
				missing: { minAnswered: 1 },
				range: { min: 1, max: 3 },
				direction: "higher-is-better",
			},
		],
		cautions: [],
		examples: [
			{
				name: "All well",
				answers: { welcome: 3, told: 3 },
				scores: { total: 3 },
			},
		],
		...parts,
	};
	return definition;
}

export const draftPath = ({
	id,
	version,
}: Pick<Instrument, "id" | "version">) =>
	`/instruments/${id}/versions/${version}/draft`;

/** What the server holds of a draft. */
export async function savedDraft(
	person: Person,
	definition: Pick<Instrument, "id" | "version">,
): Promise<LoadedDraft> {
	const { body } = await person.get<LoadedDraft>(draftPath(definition));
	return body;
}

/** Opens a draft in the designer, as somebody at a browser. */
export async function openDesigner(
	{ site, person }: DesignerSite,
	definition: Instrument,
	options: { part?: string; width?: number; by?: Person } = {},
) {
	const { part = "questions", width = 1280, by = person } = options;
	const visitor = await newMemberPage(site, by, {
		viewport: { width, height: 900 },
		acceptDownloads: true,
	});
	const { id, version } = definition;
	await visitor.page.goto(`/library/${id}/${version}/edit/${part}`);
	await visitor.page.getByRole("heading", { level: 2 }).first().waitFor();
	return visitor;
}

export const question = (page: Page, name: string | RegExp) =>
	page.getByRole("list", { name: "Questions" }).getByRole("button", { name });

export const isSaved = (page: Page) =>
	page.getByText(/^Saved \d\d:\d\d$/).waitFor();
