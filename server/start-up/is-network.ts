import { isIP } from "node:net";

/** Whether this is an IP address or a network such as 10.0.0.0/8; the network of all addresses is none. */
export function isNetwork(text: string): boolean {
	const [, address = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
	const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
	const length = prefix === undefined ? bits : Number(prefix);
	return length >= 1 && length <= bits;
}
