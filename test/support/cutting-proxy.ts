import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { atTheEnd } from "./clean-up.ts";

/** A network between a device and the server, as poor as a test wants it. */
export interface CuttingProxy {
	address: string;
	/** How many bytes a new connection carries, both ways together, before it is reset; Infinity: as many as it likes. */
	bytesOfNext: () => number;
	/** The port behind it; null: nobody is there, and every connection is reset. */
	target: number | null;
	/** How many connections it has cut. */
	cuts: number;
	/** Resets every connection at once. */
	cutAll(): void;
}

/** Closed after the test file's last test. */
export async function openCuttingProxy(target: number): Promise<CuttingProxy> {
	const open = new Set<Socket>();
	const proxy: CuttingProxy = {
		address: "",
		bytesOfNext: () => Number.POSITIVE_INFINITY,
		target,
		cuts: 0,
		cutAll() {
			for (const socket of open) socket.resetAndDestroy();
		},
	};
	const server = createServer((device) => {
		if (proxy.target === null) return device.resetAndDestroy();
		const upstream = connect(proxy.target, "127.0.0.1");
		let left = proxy.bytesOfNext();
		for (const [from, to] of [
			[device, upstream],
			[upstream, device],
		] as const) {
			open.add(from);
			from.on("data", (bytes: Buffer) => {
				to.write(bytes.subarray(0, Math.max(0, left)));
				left -= bytes.length;
				if (left > 0) return;
				proxy.cuts += 1;
				device.resetAndDestroy();
				upstream.resetAndDestroy();
			});
			// A connection that the other side has reset.
			from.on("error", () => to.destroy());
			from.on("close", () => {
				open.delete(from);
				to.end();
			});
		}
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	atTheEnd(() => {
		proxy.cutAll();
		server.close();
	});
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("no port");
	proxy.address = `http://127.0.0.1:${bound.port}`;
	return proxy;
}
