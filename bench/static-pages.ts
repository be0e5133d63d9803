import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";

const style = `body{margin:0 auto;max-width:42rem;padding:1rem;font:1.2rem/1.5 system-ui,sans-serif;background:#fbfaf6;color:#16202a}
h1{font-size:1.6rem}label{display:block;padding:1rem;margin:.5rem 0;border:2px solid #6b767f;border-radius:10px;background:#fff}
a,button{display:inline-block;padding:1rem 3rem;border:0;border-radius:10px;background:#0a5c63;color:#fff;font:inherit}`;

/**
 * The yardstick: what one would write by hand for this instrument, a start page and a page with its first
 * question, each one small file without a script. Served compressed, as Waymark's are.
 */
export async function serveStaticPages(instrument: Instrument) {
	const pages = new Map([
		["/", compressed(startPage(instrument))],
		["/question", compressed(questionPage(instrument))],
		["/install", compressed(installPage)],
		["/worker.js", compressed(worker)],
	]);
	const server = createServer((request, response) => {
		const page = pages.get(request.url ?? "");
		if (!page) return response.writeHead(404).end();
		return response
			.writeHead(200, {
				"content-type": request.url?.endsWith(".js")
					? "text/javascript"
					: "text/html; charset=utf-8",
				"content-encoding": "br",
				"cache-control": "no-store",
			})
			.end(page);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

/** Makes the two pages work without a network. */
const installPage = `<!doctype html><html lang="en"><title>Install</title><script>
(async () => {
	await navigator.serviceWorker.register("/worker.js");
	await navigator.serviceWorker.ready;
	document.title = "Installed";
})();
</script></html>`;

const worker = `
self.addEventListener("install", (event) => event.waitUntil(caches.open("pages").then((cache) => cache.addAll(["/", "/question"]))));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request))));
`;

function startPage({ title, purpose }: Instrument): string {
	return page(
		`<h1>${inLanguage(title, "en")}</h1>
<h2>Why we ask</h2><p>${inLanguage(purpose, "en")}</p>
<h2>How long it takes</h2><p>About 2 minutes</p>
<h2>It is your choice</h2><p>You decide whether to take part. Your care stays the same either way. You can leave out any question, and stop at any time before you send.</p>
<h2>Your name</h2><p>Your answers are anonymous. We do not ask for your name, and nothing joins your answers to you or to each other.</p>
<h2>What happens to your answers</h2><p>The team looks at everyone’s answers together, to see what works and what to do better.</p>
<a href="/question" id="start-button">Start</a>`,
	);
}

function questionPage(instrument: Instrument): string {
	const item = instrument.items.find(({ type }) => type === "single");
	if (!item) throw new Error("The benchmark needs a question with options.");
	const radios = optionsOf(instrument, item).map(
		({ code, label }) =>
			`<label><input type="radio" name="${item.id}" value="${code}"> ${inLanguage(label, "en")}</label>`,
	);
	return page(
		`<form><fieldset><legend><h1>${inLanguage(item.text ?? item.topic, "en")}</h1></legend>${radios.join("\n")}</fieldset><button>Continue</button></form>`,
	);
}

function page(content: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Questionnaire</title><style>${style}</style><main>${content}</main></html>`;
}

function compressed(text: string): Buffer {
	return brotliCompressSync(text);
}
