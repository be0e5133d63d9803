import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSite } from "../support/app.ts";
import { openBrowser } from "../support/browser.ts";
import { openProvider } from "../support/oidc-provider.ts";
import { settingsFor } from "../support/oidc-visitor.ts";
import { signUp } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	newPage,
} from "./studio-site.ts";

// `localhost` is another site than 127.0.0.1, as a provider's always is.
const provider = await openProvider("localhost");
const { app, address } = await openSite({ oidc: settingsFor(provider) });
const site = { app, address, browser: await openBrowser() };
const ada = await signUp(app, "ada@example.org");
provider.holder = { sub: "ada-there" };

const button = (page: Page, name: string) => page.getByRole("button", { name });

it("says what to do when nobody has connected the account", async () => {
	const { page, context, faults } = await newPage(site);
	await page.goto("/sign-in");
	await heading(page, "Sign in").waitFor();
	await expectAccessible(page);
	await button(page, "Use the hospital's sign-in").click();
	await page.getByText("No account here is connected").waitFor();
	await expectAccessible(page);
	expect(faults).toEqual([]);
	await context.close();
});

it("connects the account, signs in with it from another site, and disconnects it", async () => {
	const member = await newMemberPage(site, ada);
	await member.page.goto("/account");
	await button(member.page, "Connect the hospital's sign-in").click();
	await button(member.page, "Disconnect localhost").waitFor();
	await expectAccessible(member.page);

	const visitor = await newPage(site);
	await visitor.page.goto("/library");
	await button(visitor.page, "Use the hospital's sign-in").click();
	await heading(visitor.page, "Library").waitFor();
	await visitor.page.waitForURL(`${address}/library`);

	await button(member.page, "Disconnect localhost").click();
	await button(member.page, "Disconnect it").click();
	await member.page.getByText("is disconnected").waitFor();
	await visitor.page.goto("/account");
	await heading(visitor.page, "Sign in").waitFor();
	expect([...member.faults, ...visitor.faults]).toEqual([]);
	await member.context.close();
	await visitor.context.close();
});

it("says so when the provider is away, and the password still works", async () => {
	const away = await openProvider("localhost");
	const own = await openSite({ oidc: settingsFor(away) });
	away.close();
	await signUp(own.app, "ada@example.org");
	const { page, context } = await newPage({ ...own, browser: site.browser });
	await page.goto("/sign-in");
	await button(page, "Use the hospital's sign-in").click();
	await page.getByText("or sign in with your password").waitFor();
	await expectAccessible(page);
	await context.close();
});
