namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>A schema with two validators that must agree: ours, which supports every keyword and format that models use, and an independent one.</summary>
internal sealed class SchemaJudges(string schema)
{
    private readonly SchemaValidator _first = new(schema);
    private readonly SecondJudge _second = new(schema);

    /// <summary>What is wrong with a value, or null.</summary>
    /// <exception cref="InvalidOperationException">The two disagree.</exception>
    public string? Validate(string json)
    {
        string? problem = _first.Validate(json);
        return _second.Contradict(json, problem is null) is { } contradiction
            ? throw new InvalidOperationException("The validators do not agree: " + (problem ?? "valid") + ". " + contradiction + "\n  value  " + json + "\n  schema " + schema)
            : problem;
    }
}
