import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";

const app = await openApp();

interface Manifest {
	icons: { src: string; type: string; sizes: string; purpose: string }[];
}

/** Width and height that a PNG says it has, in pixels. */
function sizeOf(png: Buffer): string {
	expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test("an installed app finds its icons, of the size that the manifest says", async () => {
	const manifest = (await app.inject("/tablet.webmanifest")).json<Manifest>();
	const pictures = manifest.icons.filter(({ type }) => type === "image/png");
	expect(
		pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort(),
	).toEqual([
		"192x192 any",
		"192x192 maskable",
		"512x512 any",
		"512x512 maskable",
	]);
	for (const { src, sizes } of pictures) {
		const { statusCode, headers, rawPayload } = await app.inject(src);
		expect(statusCode).toBe(200);
		expect(headers["content-type"]).toBe("image/png");
		expect(sizeOf(rawPayload)).toBe(sizes);
	}
	const [drawn] = manifest.icons.filter(({ sizes }) => sizes === "any");
	const { headers, body } = await app.inject(drawn?.src ?? "");
	expect(headers["content-type"]).toContain("image/svg+xml");
	expect(body).toContain("<svg");
});

test("the page names one for an iPad's home screen", async () => {
	const { body } = await app.inject("/tablet");
	const [, size, address = ""] =
		/rel="apple-touch-icon" sizes="(\d+x\d+)" href="([^"]+)"/.exec(body) ?? [];
	const { rawPayload } = await app.inject(address);
	expect(sizeOf(rawPayload)).toBe(size);
	expect(size).toBe("180x180");
});
