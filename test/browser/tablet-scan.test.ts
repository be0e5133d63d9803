import { expect, it } from "vitest";
import { openSite } from "../support/app.ts";
import { openBrowser } from "../support/browser.ts";
import { cameraThatSees } from "../support/fake-camera.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	openField,
} from "../support/field.ts";
import { publish } from "../support/person.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	expectUsable,
	onPage,
	press,
	responses,
	thanks,
} from "./respond-site.ts";
import { enrol, newTablet, openStaffScreen } from "./tablet-site.ts";

const { app, address } = await openSite();
const field = await openField(app);
await publish(field.person, threeQuestions);
const [participant = ""] = await addParticipants(field, 1);
const survey = await addSurvey(field, threeQuestions, {
	linkage: "participant",
});
const letter = await addLink(field, survey, { kind: "personal", participant });
const browser = await openBrowser({
	args: cameraThatSees(`${address}/r/${letter.token}`),
});
const site = { app, address, field, browser };

it("reads a letter's code with the camera and hands over to whom it is for", async () => {
	const tablet = await newTablet(site, threeQuestions, {
		linkage: "participant",
	});
	const { page, title, faults } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await page.getByRole("button", { name: title }).click();
	await press(page, "Scan the letter’s code");
	await page
		.getByText("You are handing over for the person of this letter")
		.waitFor();
	await expectUsable(page);
	await press(page, "Hand over");
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toMatchObject([
		{ participant_id: participant },
	]);
	expect(faults).toEqual([]);
});
