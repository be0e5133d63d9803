import type { Instrument } from "../definition.ts";
import { checksumOf } from "./bundle.ts";

/**
 * SHA-256 of everything that makes the measure what it is. What is said about it, which dimensions it covers
 * and what is known of it, may grow without its being another.
 */
export function measureChecksum(definition: Instrument): string {
	const { evidence: _evidence, items, ...rest } = definition;
	return checksumOf({
		...rest,
		items: items.map((item) => {
			if (item.type === "information") return item;
			const { covers: _covers, ...asked } = item;
			return asked;
		}),
	});
}
