import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { axeViolations, still } from "../support/browser.ts";
import { publish } from "../support/person.ts";
import { waitingRoom } from "./designer-site.ts";
import { newLink, openRespondSite, phone } from "./respond-site.ts";

const site = await openRespondSite();

it.each(["en", "ar"])(
	"shows what the next questions are about, above each of them, in %s",
	async (language) => {
		const english = waitingRoom(`sections-${language}`);
		// The words stay as they are: what matters is which way they run.
		const instrument: Instrument = JSON.parse(
			JSON.stringify({ ...english, languages: [language] }).replaceAll(
				'"en":',
				`"${language}":`,
			),
		);
		await publish(site.field.person, instrument);
		const { url } = await newLink(site, instrument, { languages: [language] });
		const page = await site.browser.newPage({ ...still, ...phone });
		await page.goto(url);
		await page.locator("#start-button").click();
		await page
			.getByRole("heading", { name: "Did you feel welcome?" })
			.waitFor();
		const caption = page.locator(".section-caption");
		await expect.poll(() => caption.innerText()).toBe("When you came");
		const [captionBox, heading] = await Promise.all([
			caption.boundingBox(),
			page.getByRole("heading", { level: 1 }).boundingBox(),
		]);
		expect(captionBox?.y).toBeLessThan(heading?.y ?? 0);
		await expect
			.poll(() => caption.evaluate((it) => getComputedStyle(it).direction))
			.toBe(language === "ar" ? "rtl" : "ltr");
		expect(await axeViolations(page)).toEqual([]);
		await page.getByText("Fully", { exact: true }).click();
		await page.locator("button[type=submit]").click();
		await page.getByRole("heading", { name: "Were you told" }).waitFor();
		await expect.poll(() => caption.count()).toBe(0);
	},
);
