import { describe, expect, it } from "vitest";
import { planGaps } from "#instruments/plan/plan-gaps.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { UnitFigures } from "../../../server/feedback/feedback.schemas.ts";
import type { Governance } from "../../../server/governance/governance.schemas.ts";
import type { InstrumentList } from "../../../server/instruments/instruments.schemas.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type { ProjectList } from "../../../server/projects/projects.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { SurveyList } from "../../../server/surveys/surveys.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, password } from "../../support/person.ts";

const app = await openApp();
const owner = new Person(app);
await owner.make("/setup", {
	code: (await app.setupCode()) ?? "",
	organisation: "A trust",
	name: "A person",
	email: "owner@example.org",
	password,
	sample: true,
});
const { projects } = (await owner.get<ProjectList>("/projects")).body;
const [project] = projects;
const { surveys } = (
	await owner.get<SurveyList>(`/projects/${project?.id}/surveys`)
).body;

async function summary(title: string, from: string, to: string) {
	const survey = surveys.find((each) => each.title === title);
	const path = `/projects/${project?.id}/surveys/${survey?.id}/summary`;
	return (await owner.get<Summary>(`${path}?from=${from}&to=${to}`)).body;
}

describe("the sample project, loaded at set-up", () => {
	it("is live, with a whole record", async () => {
		const { body } = await owner.get<Governance>(
			`/projects/${project?.id}/governance`,
		);
		expect(body).toMatchObject({
			state: "live",
			missing: [],
			identifyingItems: [],
		});
	});

	it("is marked synthetic and holds four surveys", () => {
		expect(projects).toHaveLength(1);
		expect(project).toMatchObject({
			synthetic: true,
			surveys: 4,
			responses: 1954,
		});
		expect(surveys.map(({ title }) => title)).toEqual([
			"Seeing my record online",
			"Group antenatal sessions",
			"End of shift: how safe was it?",
			"How we handled your complaint",
		]);
	});

	it("has an evaluation plan that leaves nothing open", async () => {
		const plan = await owner.get<Plan>(`/projects/${project?.id}/plan`);
		const { body: list } = await owner.get<InstrumentList>("/instruments");
		expect(plan.body.content.measures).toHaveLength(4);
		const setting = { instruments: list.instruments, surveys, readFirst: null };
		expect(planGaps(plan.body.content, setting)).toEqual([]);
	});

	it("shows each person's before and after, those who cannot be linked, and who dropped out", async () => {
		const { linked, scales, notes } = await summary(
			"Seeing my record online",
			"baseline",
			"follow-up",
		);
		expect(linked).toMatchObject({
			before: 55,
			after: 54,
			both: 48,
			unlinkable: 4,
		});
		const overall = scales.find(({ primary }) => primary);
		expect(overall?.paired).toMatchObject({ pairs: 47 });
		expect(overall?.paired?.meanDifference).toBeCloseTo(9.84, 2);
		expect(notes.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(["synthetic", "unlinked", "drop-outs", "local"]),
		);
	});

	it.each([
		["Group antenatal sessions", "12-weeks", "16-weeks"],
		["End of shift: how safe was it?", "2026-05", "2026-07"],
		["How we handled your complaint", "2025-q4", "2026-q3"],
	])("shows two groups where nobody is linked: %s", async (title, from, to) => {
		const { scales } = await summary(title, from, to);
		for (const { paired, independent } of scales) {
			expect(paired).toBeNull();
			expect(independent?.meanDifference).not.toBeNull();
		}
	});

	it("shows at the end of a shift what came of the answers before, and says that it is made up", async () => {
		const survey = surveys.find(({ title }) => /^End of shift/.test(title));
		const { token } = await owner.make<{ token: string }>(
			`/projects/${project?.id}/surveys/${survey?.id}/links`,
			{ wave: "2026-07", kind: "open" },
		);
		const nobody = new Person(app);
		const { body } = await nobody.get<Collection>(`/collect/${token}`);
		expect(body.feedback).toMatchObject({ own: true, unit: true });
		expect(body.feedback.note?.en).toMatch(/made up/);
		const unit = await nobody.get<UnitFigures>(`/collect/${token}/unit`);
		expect(unit.body.groups.length).toBeGreaterThan(1);
		for (const { n, from } of unit.body.groups) {
			expect(n).toBeGreaterThanOrEqual(unit.body.threshold);
			expect(from.slice(0, 7)).toBe("2026-07");
		}
	});

	it("keeps the day and no more of anonymous answers", async () => {
		const rows = await asOwner(app)
			.db.selectFrom("response")
			.innerJoin("survey", (join) =>
				join
					.onRef("survey.project_id", "=", "response.project_id")
					.onRef("survey.id", "=", "response.survey_id"),
			)
			.where("survey.linkage", "=", "none")
			.select(["started_at", "completed_at", "received_at"])
			.execute();
		expect(rows).toHaveLength(1845);
		const times = rows.flatMap((row) => Object.values(row));
		expect(times.every((time) => time.getTime() % 86_400_000 === 0)).toBe(true);
	});
});
