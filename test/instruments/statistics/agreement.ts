import { expect } from "vitest";

/** Holds each expected figure against the result; a null must have a reason. */
export function expectAgreement(
	result: { readonly reasons: object },
	expected: Readonly<Record<string, unknown>>,
	relativeTolerance = 1e-6,
): void {
	for (const [name, value] of Object.entries(expected)) {
		const actual: unknown = Reflect.get(result, name);
		if (typeof value === "number")
			expectClose(actual, value, relativeTolerance, name);
		else expect(actual, name).toBe(value);
		if (value === null) expect(result.reasons, name).toHaveProperty(name);
	}
}

/** Relative agreement; a reference of exactly 0 must be met exactly. */
export function expectClose(
	actual: unknown,
	expected: number,
	relativeTolerance = 1e-6,
	name = "figure",
): void {
	expect(actual, name).toBeTypeOf("number");
	const off = Math.abs(Number(actual) - expected);
	expect(off, `${name} is ${actual}, expected ${expected}`).toBeLessThanOrEqual(
		Math.abs(expected) * relativeTolerance,
	);
}
