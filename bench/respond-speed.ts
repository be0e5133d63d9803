import { chromium } from "playwright-core";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { findChromium } from "../test/support/find-chromium.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { liveProject } from "./live-project.ts";
import { figure, median, ratio, runs } from "./report.ts";
import { type Visit, visitSlowly } from "./slow-visit.ts";
import { serveStaticPages } from "./static-pages.ts";

const ROUNDS = 5;

/** How long somebody reads before pressing Start, in milliseconds. */
const READING = { "at once": 0, "after five seconds of reading": 5_000 };

/** The respondent's first minute on a slow phone, beside pages written by hand. */
export async function respondSpeed(): Promise<void> {
	const instrument = findInLibrary("consultation-relationship", "1.0.0");
	if (!instrument) throw new Error("The library has lost an instrument.");
	const installation = await openInstallation();
	const yardstick = await serveStaticPages(instrument);
	const { path, env } = findChromium();
	const browser = await chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		chromiumSandbox: process.getuid?.() !== 0,
	});
	try {
		const link = await openLink(installation, instrument);
		for (const [when, reading] of Object.entries(READING)) {
			const ours: Visit[] = [];
			const byHand: Visit[] = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				ours.push(await visitSlowly(browser, link, reading));
				byHand.push(await visitSlowly(browser, yardstick.address, reading));
			}
			report(when, ours, byHand);
		}
	} finally {
		await browser.close();
		await yardstick.close();
		await installation.close();
	}
}

function report(when: string, ours: Visit[], byHand: Visit[]): void {
	console.log(`Start pressed ${when}; processor 6 times slower, slow 4G, ms:`);
	compare("to the start page", "startPage", "1.3 at most");
	compare("to a question that can be answered", "question", "none");
	compare("from the press to that question", "wait", "none");
	for (const key of ["startBytes", "questionBytes"] as const) {
		const page = key === "startBytes" ? "start page" : "question";
		console.log(
			`  bytes before the ${page}: ${figure(middle(ours, key))}; by hand ${figure(middle(byHand, key))}`,
		);
	}

	function compare(what: string, key: keyof Visit, target: string): void {
		console.log(`  ${what}   ${runs(ours.map((visit) => visit[key]))}`);
		console.log(`    by hand   ${runs(byHand.map((visit) => visit[key]))}`);
		const share = middle(ours, key) / middle(byHand, key);
		console.log(`    ${ratio(share, target)}`);
	}
}

function middle(visits: Visit[], key: keyof Visit): number {
	return median(visits.map((visit) => visit[key]));
}

async function openLink(
	{ address, call }: Installation,
	{ id, version }: Instrument,
): Promise<string> {
	const project = await liveProject({ call }, "Respond");
	const surveys = `/projects/${project}/surveys`;
	const survey = await call<{ id: string }>("POST", surveys, {
		title: "Respond",
		instrument: { id, version },
		linkage: "none",
		languages: ["en"],
		waves: [{ key: "baseline", title: "Baseline" }],
	});
	const { token } = await call<{ token: string }>(
		"POST",
		`${surveys}/${survey.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	return `${address}/r/${token}`;
}
