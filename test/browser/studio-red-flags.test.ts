import { expect, it } from "vitest";
import { addLink, addSurvey, send, submission } from "../support/field.ts";
import { publish } from "../support/person.ts";
import { threeQuestions } from "./respond-instrument.ts";
import { openRespondSite } from "./respond-site.ts";
import { expectAccessible, newMemberPage } from "./studio-site.ts";

const site = await openRespondSite();
const { field } = site;
const en = (text: string) => ({ en: text });

const watched = {
	...threeQuestions,
	id: "studio-watched",
	redFlags: [{ when: { item: "again", is: "no" }, reason: en("Not safe") }],
	monitoring: {
		signposting: en("Call NHS 111 now."),
		readBy: { role: en("the nurse in charge"), withinHours: 24 },
	},
};
await publish(field.person, watched);

it("lists who waits to be read, and notes who read it", async () => {
	const survey = await addSurvey(field, watched);
	const { token } = await addLink(field, survey);
	const id = crypto.randomUUID();
	const answers = { useful: "yes", clear: "yes", again: "no" };
	const { status } = await send(field, token, id, submission(answers));
	expect(status).toBe(201);
	for (const width of [1280, 390]) {
		const { page, faults } = await newMemberPage(site, field.person, {
			viewport: { width, height: 900 },
		});
		await page.goto(survey.path);
		await page.getByText("1 response is waiting to be read.").waitFor();
		await page.getByText("Not safe").waitFor();
		await expectAccessible(page);
		expect(faults).toEqual([]);
		if (width === 390) {
			await page.getByLabel("What was done").fill("Called back.");
			await page.getByRole("button", { name: "I have read it" }).click();
			await page.getByText("The one there is has been read.").waitFor();
			await page.getByText(/Read by .*: Called back\./).waitFor();
			await expectAccessible(page);
		}
	}
});
