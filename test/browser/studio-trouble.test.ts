import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { password, signUp } from "../support/person.ts";
import {
	email,
	expectAccessible,
	heading,
	newMemberPage,
	newPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();

const summary = (page: Page) => page.getByRole("alert");

it("says what is wrong with a set-up, in the summary and at each field", async () => {
	const { page } = await newPage(site);
	await page.goto("/set-up");
	await page.getByRole("button", { name: "Set up" }).click();
	await summary(page).getByRole("link").first().waitFor();
	await expect.poll(() => summary(page).getByRole("link").count()).toBe(5);
	await expect
		.poll(() => summary(page).evaluate((it) => it.matches(":focus")))
		.toBe(true);
	await expectAccessible(page);

	await summary(page)
		.getByRole("link", { name: /at least 15 characters/ })
		.click();
	const field = page.getByLabel("Password", { exact: true });
	await expect
		.poll(() => field.evaluate((it) => it.matches(":focus")))
		.toBe(true);
	await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
	await field.fill(password);
	await expect.poll(() => field.getAttribute("aria-invalid")).toBeNull();

	await page.getByLabel("Set-up code").fill("NOT-THE-CODE");
	await page.getByLabel("Organisation").fill("Test organisation");
	await page.getByLabel("Your name").fill("Test Owner");
	await page.getByLabel("Email address").fill(email);
	await page.getByRole("button", { name: "Set up" }).click();
	await summary(page).getByText("The set-up code is not right").waitFor();
	expect(await field.inputValue()).toBe(password);
});

it("asks for set-up no more once it is done, and shows a typed password on request", async () => {
	await setUp(site, false);
	const { page } = await newPage(site);
	await page.goto("/set-up");
	await heading(page, "Sign in").waitFor();
	const field = page.getByLabel("Password", { exact: true });
	await field.fill(password);
	await page.getByRole("button", { name: /^Show/ }).click();
	await expect.poll(() => field.getAttribute("type")).toBe("text");
	await page.getByRole("button", { name: /^Hide/ }).click();
	await expect.poll(() => field.getAttribute("type")).toBe("password");
});

it("refuses a wrong password without saying which part is wrong, then comes back to the page asked for", async () => {
	const { page } = await newPage(site);
	await page.goto("/library?search=shift");
	await heading(page, "Sign in").waitFor();
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill("wrong wrong wrong");
	await page.getByRole("button", { name: "Sign in" }).click();
	await summary(page).getByText("The email or password is not right").waitFor();
	await expectAccessible(page);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await heading(page, "Library").waitFor();
	await page.waitForURL("**/library?search=shift");

	await page.getByRole("button", { name: "Sign out" }).click();
	await page.getByText("You are signed out.").waitFor();
	await page.goto("/projects");
	await heading(page, "Sign in").waitFor();
});

it("keeps what was typed when the session ends, and goes on after signing in", async () => {
	const person = await signUp(site.app, "ends@example.org");
	const { page } = await newMemberPage(site, person);
	await page.goto("/projects/new");
	await page.getByLabel("Name").fill("Typed before the end");
	await site.app.db.deleteFrom("session").execute();
	await page.getByRole("button", { name: "Make project" }).click();
	const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
	await dialog.waitFor();
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	expect(await dialog.isVisible()).toBe(true);
	await dialog.getByLabel("Password", { exact: true }).fill(password);
	await dialog.getByRole("button", { name: "Sign in" }).click();
	await dialog.waitFor({ state: "hidden" });
	expect(await page.getByLabel("Name").inputValue()).toBe(
		"Typed before the end",
	);
	await page.getByRole("button", { name: "Make project" }).click();
	await heading(page, "Typed before the end").waitFor();
});

it("shows a page again after the session ended while it was opened", async () => {
	const person = await signUp(site.app, "reads@example.org");
	const { page } = await newMemberPage(site, person);
	await page.goto("/projects");
	await heading(page, "Projects").waitFor();
	await site.app.db.deleteFrom("session").execute();
	await page.getByRole("link", { name: "Library" }).click();
	const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
	await dialog.getByLabel("Password", { exact: true }).fill(password);
	await dialog.getByRole("button", { name: "Sign in" }).click();
	await heading(page, "Library").waitFor();
});

it("says when the server cannot be reached, keeps what was typed, and works when it can", async () => {
	const person = await signUp(site.app, "offline@example.org");
	const { page, context } = await newMemberPage(site, person);
	await page.goto("/projects/new");
	await page.getByLabel("Name").fill("Typed while offline");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Make project" }).click();
	await summary(page).getByText("The server cannot be reached").waitFor();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Library" }).click();
	await heading(page, "The server cannot be reached").waitFor();
	await expectAccessible(page);
	await context.setOffline(false);
	await page.getByRole("button", { name: "Try again" }).click();
	await heading(page, "Library").waitFor();
});

it("says what the server says of a name that is taken, and sends a form once however often it is pressed", async () => {
	const person = await signUp(site.app, "twice@example.org");
	const { page } = await newMemberPage(site, person);
	let sent = 0;
	page.on("request", (request) => {
		if (request.method() === "POST") sent += 1;
	});
	await page.goto("/projects/new");
	await page.getByLabel("Name").fill("Only once");
	await page.getByRole("button", { name: "Make project" }).dblclick();
	await heading(page, "Only once").waitFor();
	expect(sent).toBe(1);
	await page.goto("/projects/new");
	await page.getByLabel("Name").fill("Only once");
	await page.getByRole("button", { name: "Make project" }).click();
	await summary(page).getByText("That name is taken").waitFor();
	expect(await page.getByLabel("Name").inputValue()).toBe("Only once");
});

it("gives away nothing of a project that is somebody else's", async () => {
	const owner = await signUp(site.app, "has@example.org");
	const { id } = await owner.make("/projects", { name: "Not yours" });
	const other = await signUp(site.app, "wants@example.org");
	const { page } = await newMemberPage(site, other);
	for (const rest of ["", "/participants", "/surveys/new"]) {
		await page.goto(`/projects/${id}${rest}`);
		await heading(page, "There is nothing here").waitFor();
		expect(await page.getByText("Not yours").count()).toBe(0);
	}
});

it("refuses participants by name or NHS number, and invitations without an address", async () => {
	const person = await signUp(site.app, "codes@example.org");
	const { id } = await person.make("/projects", { name: "Codes" });
	const { page } = await newMemberPage(site, person);
	await page.goto(`/projects/${id}/participants`);
	await page.getByLabel("Codes").fill("P-1\nJo Smith");
	await page.getByRole("button", { name: /^Add/ }).click();
	await summary(page).getByText("Correct or remove Jo Smith").waitFor();
	await page.getByLabel("Codes").fill("9434765919");
	await page.getByRole("button", { name: /^Add/ }).click();
	await summary(page)
		.getByText(/NHS numbers/)
		.waitFor();

	await page.getByRole("link", { name: "Members" }).click();
	await page.getByLabel("Email address").fill("nobody");
	await page.getByRole("button", { name: "Make an invitation" }).click();
	await summary(page)
		.getByText("Enter the email address of the person you invite")
		.waitFor();
	await expectAccessible(page);
});

it("shows a new API token once, lets it be used, and revokes it", async () => {
	const person = await signUp(site.app, "tokens@example.org");
	const { page } = await newMemberPage(site, person);
	await page.goto("/account");
	await page.getByRole("button", { name: "Make token" }).click();
	await summary(page).getByText("Enter what the token is for").waitFor();
	await page.getByLabel("What is it for?").fill("R on my laptop");
	await page.getByRole("button", { name: "Make token" }).click();
	const secret = await page.locator("code.secret").textContent();
	await expectAccessible(page);
	const calling = () =>
		fetch(`${site.address}/api/v1/projects`, {
			headers: { authorization: `Bearer ${secret}` },
		});
	expect((await calling()).status).toBe(200);
	await page.reload();
	await page.getByRole("button", { name: "Revoke R on my laptop" }).click();
	expect(await page.locator("code.secret").count()).toBe(0);
	await page.getByRole("button", { name: "Revoke it" }).click();
	await page.getByText("R on my laptop is revoked.").waitFor();
	expect((await calling()).status).toBe(401);
});
