import { expect, it } from "vitest";
import { readCode, showCode } from "../../../client/tablet/enrol-code.ts";

it("reads a code however it is spaced and cased", () => {
	expect(readCode(" nzdj-ntdw p91e-rknw-9c8t ")).toBe("NZDJNTDWP91ERKNW9C8T");
	expect(readCode("nzdj ntdw")).toBeNull();
	expect(readCode("NZDJNTDWP91ERKNW9C8!")).toBeNull();
});

it("shows it in groups of four", () => {
	expect(showCode("nzdjntdwp91e")).toBe("NZDJ-NTDW-P91E");
	expect(showCode("")).toBe("");
});
