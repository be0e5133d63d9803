import { expect, it } from "vitest";
import { faultIn } from "../../../client/studio/layout/fault-in.ts";
import { ApiProblem } from "../../../client/studio/request.ts";

const refused = {
	type: "/problems/invalid-body",
	title: "Some of what was sent is not right",
	status: 422,
	detail: "Correct what is listed under errors and send it again.",
};

it("says what is wrong with what was typed, which a list of errors would say", () => {
	const errors = [{ path: "/reason", message: "Write something here." }];
	expect(faultIn(new ApiProblem({ ...refused, errors }))).toBe(
		"Write something here.",
	);
});

it("says what the server said where nothing that was typed is wrong", () => {
	expect(faultIn(new ApiProblem(refused))).toBe(refused.detail);
	expect(faultIn(new Error("No network."))).toBe("No network.");
});
