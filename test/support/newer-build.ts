import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { atTheEnd } from "./clean-up.ts";

/** Stands before a server and makes it look newly built from the moment it is told to. */
export interface Builds {
	address: string;
	isNewer: boolean;
}

/** What a newer build changes: the service worker, the pages, and what a tablet is told of its version. */
const changes: [RegExp, (body: string) => string][] = [
	[/^\/tablet-worker\.js/, (body) => `${body}\n// newer`],
	[/^\/tablet(\/answer\/.*)?(\?|$)/, newerPage],
	[/^\/api\/v1\/device$/, newerVersion],
];

function newerPage(body: string): string {
	return body.replace("<head>", '<head><meta name="build" content="newer">');
}

function newerVersion(body: string): string {
	const { version, ...home } = JSON.parse(body);
	return JSON.stringify({ ...home, version: `${version}-newer` });
}

/** Closed after the test file's last test. */
export async function openBuilds(target: string): Promise<Builds> {
	const builds: Builds = { address: "", isNewer: false };
	const server = createServer((asked, reply) => {
		// Plain, so that it can be changed.
		const headers = { ...asked.headers, "accept-encoding": "identity" };
		const { url = "", method = "" } = asked;
		const onward = request(`${target}${url}`, { method, headers }, (answer) => {
			readAll(answer).then((body) => {
				const change = changes.find(([path]) => path.test(url))?.[1];
				const isChanged = change && builds.isNewer && answer.statusCode === 200;
				const sent = isChanged ? Buffer.from(change(body.toString())) : body;
				const { "content-length": _, ...rest } = answer.headers;
				reply.writeHead(answer.statusCode ?? 502, rest).end(sent);
			});
		});
		onward.on("error", () => reply.destroy());
		asked.pipe(onward);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	atTheEnd(() => {
		server.closeAllConnections();
		server.close();
	});
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("no port");
	builds.address = `http://127.0.0.1:${bound.port}`;
	return builds;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of message) parts.push(part);
	return Buffer.concat(parts);
}
