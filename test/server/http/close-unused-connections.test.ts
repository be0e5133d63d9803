import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { openSite } from "../../support/app.ts";

it("stops although a browser keeps a connection open that it never used", async () => {
	const { app, address } = await openSite();
	const { hostname, port } = new URL(address);
	const socket = connect(Number(port), hostname);
	await once(socket, "connect");
	await fetch(`${address}/livez`);
	const closed = once(socket, "close");
	await app.close();
	await closed;
	expect(app.server.listening).toBe(false);
});
