import type { Scale } from "../definition.ts";
import { withOptional } from "./with-optional.ts";

/** The scales with this one as the primary one, or none. */
export function withPrimary(scales: Scale[], id: string | null): Scale[] {
	return scales.map((scale) =>
		withOptional(scale, "primary", scale.id === id ? true : undefined),
	);
}
