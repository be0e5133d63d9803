import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { atTheEnd } from "../support/clean-up.ts";
import { temporaryDir } from "../support/temporary-dir.ts";

/** Somebody's device: a Chromium with a profile of its own, which can die at any moment and start again. */
export class Device {
	readonly profile = temporaryDir();
	#child: ChildProcess | undefined;
	#context: BrowserContext | undefined;

	constructor() {
		atTheEnd(() => this.kill());
	}

	/** Its only tab, once the browser runs. */
	async page(): Promise<Page> {
		this.#context ??= await this.#launch();
		const [page] = this.#context.pages();
		return page ?? (await this.#context.newPage());
	}

	async setOffline(isOffline: boolean): Promise<void> {
		await (await this.page()).context().setOffline(isOffline);
	}

	/** Without a word to any of its processes. */
	async kill(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		this.#context = undefined;
		if (!child?.pid || child.exitCode !== null) return;
		const ended = once(child, "exit");
		process.kill(-child.pid, "SIGKILL");
		await ended;
		// Others of its group write for a moment longer.
		await sleep(100);
	}

	/** How often the text can be read in the files of the profile, in either of the encodings that Chromium uses. */
	finds(text: string): number {
		const forms = [Buffer.from(text), Buffer.from(text, "utf16le")];
		return readdirSync(this.profile, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
			.filter((bytes) => forms.some((form) => bytes.includes(form))).length;
	}

	async #launch(): Promise<BrowserContext> {
		const { path, env } = inject("chromium");
		const portFile = join(this.profile, "DevToolsActivePort");
		rmSync(portFile, { force: true });
		const flags = ["--headless=new", "--no-first-run", "--disable-gpu"];
		if (process.getuid?.() === 0) flags.push("--no-sandbox");
		this.#child = spawn(
			path,
			[
				...flags,
				"--remote-debugging-port=0",
				`--user-data-dir=${this.profile}`,
				"about:blank",
			],
			{ env: { ...process.env, ...env }, detached: true, stdio: "ignore" },
		);
		while (
			!existsSync(portFile) ||
			!readFileSync(portFile, "utf8").includes("/")
		)
			await sleep(20);
		const [port, path_] = readFileSync(portFile, "utf8").split("\n");
		const browser = await chromium.connectOverCDP(
			`ws://127.0.0.1:${port}${path_}`,
		);
		const [context] = browser.contexts();
		if (!context) throw new Error("The browser has no profile open.");
		context.setDefaultTimeout(30_000);
		return context;
	}
}
