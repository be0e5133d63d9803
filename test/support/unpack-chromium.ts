import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

/** A browser program and the environment variables that it needs. */
export interface Browser {
	path: string;
	env: Record<string, string>;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium, once a version, with the
 * libraries and the font that a bare machine lacks.
 */
export function unpackChromium(): Browser {
	const manifest = "node_modules/@sparticuz/chromium/package.json";
	const { version } = JSON.parse(readFileSync(manifest, "utf8"));
	const dir = resolve("node_modules/.cache", `chromium-${version}`);
	if (!existsSync(dir)) unpack(dir);
	return {
		path: join(dir, "chromium"),
		env: {
			LD_LIBRARY_PATH: join(dir, "al2023/lib"),
			FONTCONFIG_FILE: join(dir, "fonts.conf"),
		},
	};
}

/** Unpacked aside and moved when complete, so that none half unpacked is used. */
function unpack(dir: string): void {
	const draft = `${dir}.${randomUUID()}`;
	mkdirSync(draft, { recursive: true });
	const script =
		"import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())";
	execFileSync(process.execPath, ["-e", script], {
		// The package unpacks into the temporary folder, and its libraries only
		// when it believes that it runs on AWS.
		env: {
			...process.env,
			TMPDIR: draft,
			AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
		},
	});
	writeFileSync(
		join(draft, "fonts.conf"),
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${dir}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${dir}/fonts-cache</cachedir>
</fontconfig>
`,
	);
	renameSync(draft, dir);
}
