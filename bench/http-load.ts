import { connect, type Socket } from "node:net";

export interface Request {
	path: string;
	body: string;
}

/**
 * Sends PUT requests over keep-alive connections for a while, on each the next as soon as the one before
 * is answered 201. Written on bare sockets, so that what is measured is the server and not its client.
 *
 * @param seconds how long
 * @returns requests answered in a second
 */
export async function putForAWhile(
	address: string,
	connections: number,
	seconds: number,
	next: () => Request,
): Promise<number> {
	const { hostname, port } = new URL(address);
	const start = performance.now();
	const end = start + seconds * 1000;
	const answered = await Promise.all(
		Array.from({ length: connections }, () => {
			const socket = connect({
				host: hostname,
				port: Number(port),
				noDelay: true,
			});
			return keepPutting(socket, hostname, end, next);
		}),
	);
	const total = answered.reduce((sum, n) => sum + n, 0);
	return total / ((performance.now() - start) / 1000);
}

function keepPutting(
	socket: Socket,
	host: string,
	end: number,
	next: () => Request,
): Promise<number> {
	return new Promise((resolve, reject) => {
		let answered = 0;
		let received = "";
		const send = () => {
			const { path, body } = next();
			socket.write(
				`PUT ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
			);
		};
		socket.setEncoding("latin1");
		socket.on("connect", send);
		socket.on("error", reject);
		socket.on("data", (text: string) => {
			received += text;
			if (!isWhole(received)) return;
			if (!received.startsWith("HTTP/1.1 201")) {
				socket.destroy();
				return reject(new Error(`Not stored: ${received}`));
			}
			received = "";
			answered += 1;
			if (performance.now() < end) return send();
			socket.end();
			resolve(answered);
		});
	});
}

/** Whether an answer with a content-length is complete. */
function isWhole(text: string): boolean {
	const head = text.indexOf("\r\n\r\n");
	if (head < 0) return false;
	const length = /content-length: (\d+)/i.exec(text)?.[1];
	if (length === undefined) throw new Error(`No content-length: ${text}`);
	return text.length >= head + 4 + Number(length);
}
