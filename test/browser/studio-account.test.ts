import { readFile } from "node:fs/promises";
import { Secret, TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { asOwner } from "../support/app.ts";
import { createAccount, Person, password, signUp } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	newPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const opened = await openStudioSite();
// WebAuthn asks for a name: numbers are no relying party.
const site = {
	...opened,
	address: opened.address.replace("127.0.0.1", "localhost"),
};
const owner = await setUp(site, false);

async function expectAccessibleEverywhere(page: Page) {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole("button", { name, exact: true });

async function typePassword(page: Page, email: string) {
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await button(page, "Sign in").click();
}

async function signOut(page: Page) {
	await button(page, "Sign out").click();
	await page.getByText("You are signed out.").waitFor();
}

/** Of the present half minute, or of the next. */
function codeOf(secret: string, steps = 0): string {
	const totp = new TOTP({ secret: Secret.fromBase32(secret) });
	return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** From the account page; gives the key and the recovery codes as the page shows them. */
async function addAuthenticator(page: Page) {
	await button(page, "Add an authenticator app").click();
	const secret = await page.locator("code.secret").textContent();
	const key = (secret ?? "").replaceAll(" ", "");
	await page.getByLabel("Code that the app shows").fill(codeOf(key));
	await button(page, "Confirm").click();
	await heading2(page, "New recovery codes").waitFor();
	const codes = await page.locator(".recovery-codes li").allTextContents();
	return { key, codes };
}

const heading2 = (page: Page, name: string) =>
	page.getByRole("heading", { name, exact: true });

/** A device with a fingerprint reader that always says yes. */
async function withPasskeys(page: Page) {
	const client = await page.context().newCDPSession(page);
	await client.send("WebAuthn.enable");
	const { authenticatorId } = await client.send(
		"WebAuthn.addVirtualAuthenticator",
		{
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		},
	);
	return {
		fail: () =>
			client.send("WebAuthn.setUserVerified", {
				authenticatorId,
				isUserVerified: false,
			}),
	};
}

it("adds an authenticator app, shows recovery codes once, and asks for either from then on", async () => {
	const email = "ada@example.org";
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, email),
		{ permissions: ["clipboard-read", "clipboard-write"] },
	);
	await page.goto("/account");
	await page.getByText("Your account has none: add one of the two.").waitFor();
	await expectAccessibleEverywhere(page);
	await button(page, "Add an authenticator app").click();
	await page.getByRole("img", { name: /^QR code of the key/ }).waitFor();
	await button(page, "Confirm").click();
	await page.getByRole("link", { name: "Enter the six digits" }).waitFor();
	await expectAccessibleEverywhere(page);
	await page.getByLabel("Code that the app shows").fill("000000");
	await button(page, "Confirm").click();
	await page.getByText("Check the code and try again.").waitFor();
	await button(page, "Cancel").click();

	const { key, codes } = await addAuthenticator(page);
	expect(codes).toHaveLength(10);
	await page.getByText("You have 10 codes left.").waitFor();
	await expectAccessibleEverywhere(page);
	await button(page, "Copy codes").click();
	await page.getByText("Copied.").waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const saving = page.waitForEvent("download");
	await button(page, "Save as file").click();
	const saved = await readFile(await (await saving).path(), "utf8");
	for (const code of codes) {
		expect(copied).toContain(code);
		expect(saved).toContain(code);
	}
	await page.emulateMedia({ media: "print" });
	await expect
		.poll(() => page.getByText(codes[0] ?? "").isVisible())
		.toBe(true);
	await expect.poll(() => heading2(page, "Passkeys").isVisible()).toBe(false);
	await page.emulateMedia({ media: "screen" });
	await button(page, "I have saved them").click();
	await page.reload();
	await page.getByText("You have 10 codes left.").waitFor();
	expect(await page.getByText(codes[0] ?? "").count()).toBe(0);

	await signOut(page);
	await typePassword(page, email);
	await heading2(page, "Second step").waitFor();
	await expectAccessibleEverywhere(page);
	await page.getByLabel(/^Code from/).fill("000000");
	await button(page, "Go on").click();
	await page.getByText("Check the code and try again.").waitFor();
	await expectAccessibleEverywhere(page);
	await page.getByLabel(/^Code from/).fill(codeOf(key, 1));
	await button(page, "Go on").click();
	await heading(page, "Projects").waitFor();

	await signOut(page);
	await typePassword(page, email);
	await button(page, "Use a recovery code").click();
	await expectAccessibleEverywhere(page);
	await page.getByLabel("Recovery code").fill(codes[3]?.toLowerCase() ?? "");
	await button(page, "Go on").click();
	await heading(page, "Projects").waitFor();
	await page.goto("/account");
	await page.getByText("You have 9 codes left.").waitFor();

	await signOut(page);
	await typePassword(page, email);
	await button(page, "Use a recovery code").click();
	await page.getByLabel("Recovery code").fill(codes[3] ?? "");
	await button(page, "Go on").click();
	await page.getByText("Check the code and try again.").waitFor();
	await page.getByLabel("Recovery code").fill(codes[4] ?? "");
	await button(page, "Go on").click();
	await heading(page, "Projects").waitFor();

	await page.goto("/account");
	await button(page, "Make new recovery codes in place of the old").click();
	await expectAccessibleEverywhere(page);
	await button(page, "Make new ones").click();
	await page.getByText("You have 10 codes left.").waitFor();
	await button(page, "I have saved them").click();
	await button(page, "Remove the authenticator app").click();
	await expectAccessibleEverywhere(page);
	await button(page, "Remove it").click();
	await page.getByText("Your account has none: add one of the two.").waitFor();
	expect(faults).toEqual([]);
});

it("signs in with the keyboard alone, by app", async () => {
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, "grace@example.org"),
	);
	await page.goto("/account");
	const { key } = await addAuthenticator(page);
	await page.goto("/projects");
	await signOut(page);
	await page.getByLabel("Email address").focus();
	await page.keyboard.type("grace@example.org");
	await page.keyboard.press("Tab");
	await page.keyboard.type(password);
	await page.keyboard.press("Enter");
	const code = page.getByLabel(/^Code from/);
	await code.waitFor();
	await expect
		.poll(() => code.evaluate((it) => it === document.activeElement))
		.toBe(true);
	await expect
		.poll(() => code.getAttribute("autocomplete"))
		.toBe("one-time-code");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	const recovery = page.getByLabel("Recovery code");
	await recovery.waitFor();
	await expect
		.poll(() => recovery.evaluate((it) => it === document.activeElement))
		.toBe(true);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await code.waitFor();
	await page.keyboard.type(codeOf(key, 1));
	await page.keyboard.press("Enter");
	await heading(page, "Projects").waitFor();
	expect(faults).toEqual([]);
});

it("signs in with a passkey alone, and as the second step", async () => {
	const email = "mary@example.org";
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, email),
	);
	const device = await withPasskeys(page);
	await page.goto("/account");
	await button(page, "Add a passkey").click();
	await page
		.getByRole("link", { name: "Enter a name for the passkey" })
		.waitFor();
	await page.getByLabel("Name of the passkey").fill("My laptop");
	await button(page, "Add a passkey").click();
	await page.getByText("My laptop is added.").waitFor();
	await page.getByText("You have 10 codes left.").waitFor();
	await expectAccessibleEverywhere(page);
	await page.getByLabel("Name of the passkey").fill("The same again");
	await button(page, "Add a passkey").click();
	await page.getByText("This device keeps a passkey").waitFor();
	await expectAccessibleEverywhere(page);
	await button(page, "I have saved them").click();

	await signOut(page);
	await expectAccessibleEverywhere(page);
	await button(page, "Use a passkey").click();
	await heading(page, "Projects").waitFor();

	await signOut(page);
	await typePassword(page, email);
	const second = heading2(page, "Second step");
	await second.waitFor();
	await expect
		.poll(() => second.evaluate((it) => it === document.activeElement))
		.toBe(true);
	expect(await page.getByLabel("Recovery code").count()).toBe(0);
	await expectAccessibleEverywhere(page);
	await button(page, "Use a passkey").click();
	await heading(page, "Projects").waitFor();

	await page.goto("/account");
	await page.getByRole("cell", { name: "Passkey", exact: true }).waitFor();
	await signOut(page);
	await device.fail();
	await button(page, "Use a passkey").click();
	await page.getByText("You turned back, it took too long").waitFor();
	await expectAccessibleEverywhere(page);
	expect(faults).toEqual([]);
});

it("removes a passkey, which opens nothing from then on", async () => {
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, "rosalind@example.org"),
	);
	await withPasskeys(page);
	await page.goto("/account");
	await page.getByLabel("Name of the passkey").fill("My phone");
	await button(page, "Add a passkey").click();
	await page.getByText("My phone is added.").waitFor();
	await button(page, "Remove My phone").click();
	await expectAccessibleEverywhere(page);
	await button(page, "Remove it").click();
	await page.getByText("Your account has none").waitFor();
	await signOut(page);
	await button(page, "Use a passkey").click();
	await page.getByText("This passkey was not accepted.").waitFor();
	await typePassword(page, "rosalind@example.org");
	await heading(page, "Projects").waitFor();
	expect(faults).toEqual([]);
});

it("offers no passkey under an address of numbers", async () => {
	const { page } = await newPage(opened);
	await page.goto("/sign-in");
	await button(page, "Sign in").waitFor();
	expect(await button(page, "Use a passkey").count()).toBe(0);
});

it("signs out another browser, whose next click asks to sign in", async () => {
	const email = "joan@example.org";
	const here = await signUp(site.app, email);
	const phone = new Person(site.app, { "user-agent": "iPhone Safari/605" });
	await phone.signIn(email);
	const tablet = new Person(site.app, { "user-agent": "iPad Safari/605" });
	await tablet.signIn(email);
	const { page, faults } = await newMemberPage(site, here);
	const theirs = await newMemberPage(site, phone);
	await theirs.page.goto("/projects");
	await heading(theirs.page, "Projects").waitFor();

	await page.goto("/account");
	await button(page, /^Sign out Safari on an iPhone/).click();
	await expectAccessibleEverywhere(page);
	await button(page, "Sign it out").click();
	await page.getByText("Safari on an iPhone is signed out.").waitFor();
	await theirs.page.getByRole("link", { name: "Library" }).click();
	await theirs.page.getByRole("dialog", { name: "Sign in to go on" }).waitFor();
	await expectAccessibleEverywhere(theirs.page);

	await button(page, /^Sign out everywhere else/).click();
	await button(page, "Sign out all others").click();
	await page.getByText("You are signed out everywhere but here.").waitFor();
	expect((await tablet.get("/session")).status).toBe(401);
	await page.reload();
	await heading(page, "Account").waitFor();
	expect([...faults, ...theirs.faults]).toEqual([]);
});

it("asks for the second step when a session ends during work", async () => {
	const email = "dorothy@example.org";
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, email),
	);
	await page.goto("/account");
	const { codes } = await addAuthenticator(page);
	await page.goto("/projects");
	await heading(page, "Projects").waitFor();
	await asOwner(site.app).db.deleteFrom("session").execute();
	await page.getByRole("link", { name: "Library" }).click();
	const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
	await dialog.getByLabel("Password", { exact: true }).fill(password);
	await dialog.getByRole("button", { name: "Sign in" }).click();
	await dialog.getByRole("button", { name: "Use a recovery code" }).click();
	await expectAccessibleEverywhere(page);
	await dialog.getByLabel("Recovery code").fill(codes[0] ?? "");
	await dialog.getByRole("button", { name: "Go on" }).click();
	await dialog.waitFor({ state: "detached" });
	await heading(page, /library/i).waitFor();
	expect(faults).toEqual([]);
});

it("changes the password, and says what is wrong with a weak one", async () => {
	const email = "katherine@example.org";
	const { page, faults } = await newMemberPage(
		site,
		await signUp(site.app, email),
	);
	await page.goto("/account");
	await page.getByLabel("Present password").fill(password);
	await page.getByLabel("New password").fill("short");
	await button(page, "Change password").click();
	await page
		.getByRole("link", { name: /new password of at least 15/ })
		.waitFor();
	await page.getByLabel("New password").fill("otterotterotterotter");
	await button(page, "Change password").click();
	await page.getByRole("link", { name: /This repeats itself/ }).waitFor();
	await expectAccessibleEverywhere(page);
	const better = "seven otters build a raft";
	await page.getByLabel("New password").fill(better);
	await button(page, "Change password").click();
	await page.getByText("Your password is changed.").waitFor();
	expect((await new Person(site.app).signIn(email)).status).toBe(401);
	expect((await new Person(site.app).signIn(email, better)).status).toBe(200);
	await page.reload();
	await heading(page, "Account").waitFor();
	expect(faults).toEqual([]);
});

it("lets an owner manage accounts, and nobody else", async () => {
	await createAccount(site.app, "edith@example.org");
	await owner.signIn("owner@example.org");
	const { page, faults } = await newMemberPage(site, owner);
	await page.goto("/projects");
	await page.getByRole("link", { name: "Organisation", exact: true }).click();
	await heading(page, "Organisation").waitFor();
	await expectAccessibleEverywhere(page);
	await page.getByLabel("Role of edith").selectOption("member");
	await page.getByText("edith is member now.").waitFor();
	await button(page, "Disable edith").click();
	await page.getByText("edith is signed out everywhere").waitFor();
	await expectAccessibleEverywhere(page);
	const edith = new Person(site.app);
	expect((await edith.signIn("edith@example.org")).status).toBe(401);
	await button(page, "Undo").last().click();
	await page.getByText("edith can sign in again.").waitFor();
	expect((await edith.signIn("edith@example.org")).status).toBe(200);
	await page
		.getByLabel("Name of the organisation")
		.fill("Northern partnership");
	await button(page, "Save name").click();
	await page
		.getByText("The organisation is called Northern partnership")
		.waitFor();

	const theirs = await newMemberPage(site, edith);
	await theirs.page.goto("/organisation");
	await heading(theirs.page, "There is nothing here").waitFor();
	const menu = theirs.page.getByRole("link", { name: "Organisation" });
	expect(await menu.count()).toBe(0);
	expect([...faults, ...theirs.faults]).toEqual([]);
});

it("asks everybody for a second step, in open windows too, and lets them go on with one", async () => {
	const member = await signUp(site.app, "lise@example.org");
	const theirs = await newMemberPage(site, member);
	await theirs.page.goto("/projects");
	await heading(theirs.page, "Projects").waitFor();

	await owner.signIn("owner@example.org");
	const { page, faults } = await newMemberPage(site, owner);
	await page.goto("/organisation");
	await page.getByText("You have no second step yourself.").waitFor();
	await page.getByLabel("Ask everybody for a second step").click();
	await heading(page, "Add a second step").waitFor();
	await expectAccessibleEverywhere(page);

	await theirs.page.getByRole("link", { name: "Library" }).click();
	await heading(theirs.page, "Add a second step").waitFor();
	await theirs.page.goto("/account");
	await heading(theirs.page, "Add a second step").waitFor();
	await addAuthenticator(theirs.page);
	await expectAccessibleEverywhere(theirs.page);
	await button(theirs.page, "Go on").click();
	await heading(theirs.page, "Account").waitFor();

	await addAuthenticator(page);
	await button(page, "Go on").click();
	await heading(page, "Organisation").waitFor();
	await page.getByLabel("Ask everybody for a second step").click();
	await page.getByText("A password is enough again.").waitFor();
	await page.reload();
	await heading(page, "Organisation").waitFor();
	const stays = page.getByLabel("Ask everybody for a second step");
	expect(await stays.isChecked()).toBe(false);
	expect([...faults, ...theirs.faults]).toEqual([]);
});
