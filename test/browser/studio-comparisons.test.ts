import type { Page } from "playwright-core";
import { v7 } from "uuid";
import { beforeAll, expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import {
	both,
	sampleInstrument,
	scale,
	single,
} from "../instruments/sample-instrument.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	send,
	submission,
} from "../support/field.ts";
import { goLive, publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const widths = [390, 768, 1280];

const items = ["a", "b", "c", "d"].map((id) => single(id));
const first = sampleInstrument({
	status: "validated",
	items,
	scales: [
		scale(),
		scale({
			id: "only_a",
			title: both("First answer"),
			items: ["a"],
			missing: { minAnswered: 1 },
		}),
	],
	norms: [
		{
			scale: "total",
			source: "A study of clinics",
			setting: both("Twelve clinics"),
			mean: 3.4,
			sd: 0.9,
			n: 812,
			year: 2019,
		},
	],
});
const adapted: Instrument = {
	...first,
	id: "ours",
	title: both("Our own questions"),
	status: "adapted",
	norms: [],
	lineage: {
		from: { title: "Sample", id: "sample", version: "1.0.0" },
		relation: "adapted-from",
		differences: [{ kind: "wording", item: "a", note: both("Plainer words") }],
	},
	items: [
		single("a", { text: both("Did somebody listen to you today?") }),
		...items.slice(1),
		single("z"),
	],
};

let field: Field;
let earlier: { id: string; path: string };
let later: { id: string; path: string };

beforeAll(async () => {
	const { id } = await person.make("/projects", { name: "Listening" });
	const project = `/projects/${id}`;
	field = { app: site.app, person, project, projectId: id };
	await goLive(person, project);
	for (const each of [first, adapted]) await publish(person, each);
});

async function visit(path: string, width = 1280) {
	const visitor = await newMemberPage(site, person, {
		viewport: { width, height: 900 },
	});
	await visitor.page.goto(path);
	return visitor;
}

async function fits(path: string, ready: (page: Page) => Promise<void>) {
	for (const width of widths) {
		const { page, faults, context } = await visit(path, width);
		await ready(page);
		await expectAccessible(page);
		expect(faults).toEqual([]);
		await context.close();
	}
}

it("says what to do first where there is nothing to compare", async () => {
	await fits(`${field.project}/comparisons`, async (page) => {
		await page
			.getByRole("heading", {
				name: "There are not two surveys to compare yet",
			})
			.waitFor();
	});
	await fits("/library/compare", async (page) => {
		await page.getByRole("heading", { name: "Choose two" }).waitFor();
	});
});

it("shows word by word what changed, and what that does to each score", async () => {
	await fits(
		"/library/compare?from=sample@1.0.0&to=ours@1.0.0",
		async (page) => {
			await page
				.getByText(
					"1 question reworded, 1 added; “First answer” is not comparable; “Total” is comparable by the items in common.",
				)
				.waitFor();
		},
	);
	const { page } = await visit(
		"/library/compare?from=sample@1.0.0&to=ours@1.0.0",
	);
	const change = page.getByRole("listitem").filter({
		has: page.getByRole("heading", { name: "Question, a: changed" }),
	});
	await change.waitFor();
	const taken = await change.locator("del").allInnerTexts();
	const put = await change.locator("ins").allInnerTexts();
	expect(taken.join(" ")).toContain("Question");
	expect(put.join(" ")).toContain("somebody");
	await change.getByText("[put in:").first().waitFor({ state: "attached" });
	await page.getByRole("button", { name: "Turn round" }).click();
	await page.getByText(/^1 question reworded, 1 taken out;/).waitFor();
});

it("leads there from an instrument that was made from another, which says what became of the norms", async () => {
	const { page } = await visit("/library/ours/1.0.0");
	await page
		.getByText("The norms of the original do not apply to it")
		.waitFor();
	await page
		.getByRole("link", { name: /What was changed from the source/ })
		.click();
	await heading(page, "Compare two versions").waitFor();
	await page.waitForURL(/from=sample/);
	await page.goto("/library/sample/1.0.0");
	await page.getByText("mean 3.4 (SD 0.9, n = 812 people, 2019)").waitFor();
	await page
		.getByRole("link", { name: "Compare with another version" })
		.click();
	await page.getByLabel("Earlier").selectOption("ours@1.0.0");
	await page.getByText(/^1 question reworded, 1 taken out;/).waitFor();
});

it("compares two surveys as far as they may be compared", async () => {
	const people = await addParticipants(field, 4);
	const ask = async (instrument: Instrument, title: string, add: number) => {
		const survey = await addSurvey(field, instrument, {
			title,
			linkage: "participant",
		});
		for (const [n, participant] of people.entries()) {
			const { token } = await addLink(field, survey, {
				kind: "personal",
				participant,
			});
			const answers = { a: 1, b: (n % 3) + add, c: (n % 2) + add, d: 1 + add };
			expect((await send(field, token, v7(), submission(answers))).status).toBe(
				201,
			);
		}
		return survey;
	};
	earlier = await ask(first, "Spring", 1);
	later = await ask(adapted, "Autumn", 2);
	const address = `${field.project}/comparisons?from=${earlier.id}:baseline&to=${later.id}:baseline`;
	await fits(address, async (page) => {
		await page
			.getByText("1 of 2 scores may be compared, by the items in common.")
			.waitFor();
		await page
			.getByText(
				/^Among the 4 people who answered both times, total \(items in common\)/,
			)
			.waitFor();
		await page.getByRole("figure").first().waitFor();
		await page
			.getByText("No figure is given, because the two do not measure the same.")
			.waitFor();
	});
	const { page } = await visit(`${field.project}/comparisons`);
	await page
		.getByLabel("Earlier")
		.selectOption({ label: "Spring, Baseline (version 1.0.0)" });
	await page
		.getByLabel("Later")
		.selectOption({ label: "Autumn, Baseline (version 1.0.0)" });
	await page.getByText("1 of 2 scores may be compared").waitFor();
	await page.getByText("How this was worked out").first().click();
	await page.getByText("4 joined by participant").waitFor();
});

it("says on a survey's pages what its questionnaire is, and leads to the comparison", async () => {
	const { page } = await visit(`${later.path}/summary`);
	await page
		.getByText(
			"what is known of the original, its norms included, does not apply",
		)
		.first()
		.waitFor();
	await page
		.getByRole("link", { name: "compare with Spring (version 1.0.0)" })
		.click();
	await heading(page, "Compare surveys").waitFor();
	await page.getByText("1 of 2 scores may be compared").waitFor();
});
