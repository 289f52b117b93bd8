namespace JsonModelGen.Tests.Diagnostics;

public class JMG0405Tests
{
    [Theory]
    [InlineData("{", "the text ends, but a name in double quotes was expected")]
    [InlineData("", "the text ends, but a value was expected")]
    [InlineData("[]", "a schema must be an object, true or false")]
    [InlineData("{'type':1}", "a name in double quotes was expected")]
    public async Task Flags_invalid_schemas(string schema, string message)
    {
        string attribute = $"[[|JsonSchema(\"{schema}\")|]]";
        string expected = "The schema of 'X' is malformed: " + message;

        await DiagnosticProbe.Flags("JMG0405", $"[JsonModel] public partial class A {{ {attribute} public int X {{ get; set; }} }}", expected, emitted: ["A.g.cs"]);
        await DiagnosticProbe.Flags("JMG0405", $"{attribute} public struct X;", expected);
        await DiagnosticProbe.Flags("JMG0405", $"public enum E {{ One }} [JsonModel] public partial record A({attribute} E X);", expected, emitted: ["A.g.cs"]);
    }

    [Theory]
    [InlineData("true")]
    [InlineData(" { } ")]
    [InlineData("{\\\"type\\\":\\\"string\\\"}")]
    public Task Accepts_schemas(string schema) =>
        DiagnosticProbe.Accepts($"[JsonModel(CreateJsonSchema = true)] public partial class A {{ [JsonSchema(\"{schema}\")] public int X {{ get; set; }} }}");
}
