import { expect, it } from "vitest";
import {
	both,
	sampleInstrument,
	single,
} from "../instruments/sample-instrument.ts";
import { addSurvey } from "../support/field.ts";
import { plainPng, toneWav } from "../support/media-files.ts";
import { publish } from "../support/person.ts";
import { upload } from "../support/upload.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	choose,
	expectUsable,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
} from "./respond-site.ts";
import { enrol, handOver, newTablet, openStaffScreen } from "./tablet-site.ts";

const site = await openRespondSite();
const { person } = site.field;
const easy = sampleInstrument({
	id: "easy",
	title: both("In easy words"),
	items: [single("good", { text: both("Was it good?") })],
});
await publish(person, easy);

it("plays sounds, shows pictures and asks the easy-read version without a network", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, survey, title } = tablet;
	const version = await addSurvey(site.field, easy);
	const place = `${version.path}/media/good`;
	await upload(person, `${place}/audio?lang=en`, toneWav(2), "audio/wav");
	await upload(person, `${place}/picture`, plainPng(60, 40), "image/png");
	await person.call("PATCH", `${place}/picture`, {
		alternative: { en: "A smile" },
	});
	await person.call("PUT", `${survey.path}/variants/easy-read`, {
		survey: version.id,
		note: "Not validated.",
	});
	const settings = { idleSeconds: 90, asksWhoAnswered: false };
	await person.call("PUT", `${version.path}/settings`, settings);

	await enrol(page, tablet);
	await openStaffScreen(page);
	await context.setOffline(true);
	await handOver(page, title);
	await page.getByRole("link", { name: "Easy read" }).click();
	await page.waitForURL("**version=easy-read*");
	await press(page, "Start");
	await onPage(page, "Was it good?");
	const picture = page.getByRole("img", { name: "A smile" });
	expect(
		await picture.evaluate((it: HTMLImageElement) =>
			it.decode().then(() => it.naturalWidth),
		),
	).toBe(60);
	await press(page, "Listen");
	await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
	// It ends by itself after two seconds.
	await page.getByRole("button", { name: "Listen", exact: true }).waitFor();
	await expectUsable(page);
	await choose(page, "Answer 3");
	await press(page, "Send my answers");
	await onPage(page, saved);
	await context.setOffline(false);
	await expect
		.poll(() => responses(site, version))
		.toMatchObject([{ answers: { good: 3 } }]);
	expect(await responses(site, survey)).toEqual([]);
	expect(tablet.faults).toEqual([]);
});
