import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { keepRoomsApart } from "../../../bin/vite/keep-rooms-apart.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

/** Builds a client of these files, whose entry is `client/<page>/main.ts`. */
async function buildClient(page: string, files: Record<string, string>) {
	const root = temporaryDir();
	for (const [name, text] of Object.entries(files)) {
		const file = join(root, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return await build({
		root,
		configFile: false,
		logLevel: "silent",
		plugins: [keepRoomsApart()],
		build: {
			write: false,
			rolldownOptions: { input: join(root, "client", page, "main.ts") },
		},
	});
}

const secret = {
	"server/secret.ts": "export const secret = 'x'; export type T = string;",
};

describe("the client's build", () => {
	it("fails when code of the server would reach a browser", async () => {
		const built = buildClient("studio", {
			"client/studio/main.ts": "import './page.ts';",
			"client/studio/page.ts":
				"import { secret } from '../../server/secret.ts'; document.title = secret;",
			...secret,
		});
		await expect(built).rejects.toThrow(
			"client/studio/page.ts imports server/secret.ts, which must not reach this page",
		);
	});

	it("fails when code of the studio would reach a respondent, also when loaded late", async () => {
		const built = buildClient("respond", {
			"client/respond/main.ts": "import('../studio/page.ts');",
			"client/studio/page.ts": "document.title = 'Studio';",
		});
		await expect(built).rejects.toThrow(
			"client/respond/main.ts imports client/studio/page.ts",
		);
	});

	it("passes when only types are taken from the server", async () => {
		const built = buildClient("studio", {
			"client/studio/main.ts":
				"import type { T } from '../../server/secret.ts'; const title: T = 'Studio'; document.title = title;",
			...secret,
		});
		await expect(built).resolves.toBeDefined();
	});
});
