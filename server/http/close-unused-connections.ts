import type { Socket } from "node:net";
import type { App } from "../app-type.ts";

/**
 * Lets the server stop at once although a browser is connected. Browsers open connections ahead of need, and
 * one that has asked nothing yet does not count as idle to Node, which would wait for it.
 */
export function closeUnusedConnections(app: App): void {
	const unused = new Set<Socket>();
	app.server.on("connection", (socket: Socket) => {
		unused.add(socket);
		socket.once("close", () => unused.delete(socket));
	});
	app.server.on("request", ({ socket }) => unused.delete(socket));
	app.addHook("preClose", async () => {
		for (const socket of unused) socket.destroy();
	});
}
