namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Member has the name of a generated member.</summary>
public class JMG0006Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { public static A [|FromJson|](string json) => new(); }", "FromJson")]
    [InlineData("[JsonModel] public partial class A { public string [|ToJson|] { get; set; } = \"\"; }", "ToJson")]
    [InlineData("[JsonModel] public partial record A(bool [|TryFromJson|]);", "TryFromJson")]
    [InlineData("[JsonModel] public partial class A { private int [|ToJsonAsync|]; public int X => ToJsonAsync++; }", "ToJsonAsync")]
    [InlineData("[JsonModel] public partial class A { public class [|ToJsonUtf8Bytes|] { } }", "ToJsonUtf8Bytes")]
    [InlineData("public class Base { public int [|ToJson|] { get; set; } } [JsonModel] public partial class A : Base;", "ToJson")]
    [InlineData("public class Base { public string [|ToJson|](JsonModelWriteOptions? options = null) => \"\"; } [JsonModel] public partial class A : Base;", "ToJson")]
    [InlineData("public class Base { public static int [|FromJson|](ref System.Text.Json.Utf8JsonReader reader) => 1; } public class Middle : Base; [JsonModel] public partial class A : Middle;", "FromJson")]
    public Task Flags_names_that_are_needed(string source, string name) =>
        DiagnosticProbe.Flags("JMG0006", source, $"'A' has a member '{name}', which conflicts with a member that [JsonModel] generates: rename it");

    [Theory]
    [InlineData("[JsonModel] public partial record Notification(bool Read, bool Write);")]
    [InlineData("[JsonModel] public partial record A(int Reader, int Writer, int Seen, int Json);")]
    [InlineData("[JsonModel] public partial record A(int ReadJson, int WriteJson);")]
    [InlineData("public class Base { public string ToJson() => \"\"; public static int FromJson(string json) => 1; private int ToJsonAsync; public int X => ToJsonAsync++; } [JsonModel] public partial class A : Base;")]
    public Task Accepts_all_other_names(string source) => DiagnosticProbe.Accepts(source);
}
