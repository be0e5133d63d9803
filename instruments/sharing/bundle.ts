import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../canonical-json.ts";
import type { Instrument } from "../definition.ts";
import type { PlanContent } from "../plan/plan.ts";

/** Raised whenever an older Waymark could not read what is written now. */
export const bundleFormat = 1;

export interface SharedPlan {
	/** The name of the project that it comes from. */
	title: string;
	content: PlanContent;
}

export interface BundleContents {
	instruments: Instrument[];
	plan?: SharedPlan;
}

/** One file to hand on: instruments, perhaps a plan that names them, and a checksum over all of it. */
export interface Bundle {
	waymark: "bundle";
	format: number;
	/** An instant. */
	madeAt: string;
	contents: BundleContents;
	/** Of the file without this field, as canonical JSON in UTF-8; SHA-256 in hexadecimal. */
	sha256: string;
}

/** @param madeAt an instant such as 2026-11-21T09:00:00.000Z */
export function makeBundle(contents: BundleContents, madeAt: string): Bundle {
	const unsigned = {
		waymark: "bundle" as const,
		format: bundleFormat,
		madeAt,
		contents,
	};
	return { ...unsigned, sha256: checksumOf(unsigned) };
}

/** SHA-256 of a value as canonical JSON: equal values have one, whatever the order of their keys. */
export function checksumOf(value: unknown): string {
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
