using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Literals;

/// <summary>A literal in any type and with any name compiles without a warning and has its JSON.</summary>
public class LiteralsThatCompileTests
{
    private static readonly Dictionary<string, (string Source, string Expression)> s_cases = new()
    {
        ["static class"] = ("public static partial class D { [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }", "D.X[1]"),
        ["instance of a class"] = ("public partial class D { [JsonLiteral(\"a.json\")] public partial int[] X { get; } }", "new D().X[1]"),
        ["struct"] = ("public readonly partial struct D { [JsonLiteral(\"a.json\")] public readonly partial int[] X { get; } }", "new D().X[1]"),
        ["record"] = ("public sealed partial record D(int Y) { [JsonLiteral(\"a.json\")] internal partial int[] X { get; } }", "new D(1).X[1]"),
        ["record struct in a class in a namespace"] = ("namespace N.M { public partial class O { public partial record struct D(int Y) { [JsonLiteral(\"a.json\")] public static partial int[] X { get; } } } }", "N.M.O.D.X[1]"),
        ["ref struct"] = ("public ref partial struct D { [JsonLiteral(\"a.json\")] public partial ReadOnlySpan<byte> X { get; } }", "(int)new D().X[3] - '0'"),
        ["interface"] = ("public partial interface D { [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }", "D.X[1]"),
        ["generic type"] = ("public partial class O<T> where T : class { public partial class D<U> { [JsonLiteral(\"a.json\")] public static partial List<int?> X { get; } } }", "O<string>.D<int>.X[1]"),
        ["override"] = ("public abstract class B { public abstract IList<int> X { get; } } public partial class D : B { [JsonLiteral(\"a.json\")] public sealed override partial IList<int> X { get; } }", "new D().X[1]"),
        ["hiding"] = ("public class B { public static int X => 1; } public partial class D : B { [JsonLiteral(\"a.json\")] public static new partial IList<int> X { get; } }", "D.X[1]"),
        ["keywords"] = ("namespace @namespace { public static partial class @class { [JsonLiteral(\"a.json\")] public static partial int[] @event { get; } } }", "@namespace.@class.@event[1]"),
        ["names that differ in case only"] = ("public static partial class D { [JsonLiteral(\"a.json\")] public static partial int[] x { get; } [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }", "D.x[1]"),
        ["member with the name of the holder"] = ("public static partial class D { public class XJsonLiteral; [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }", "D.X[1]"),
        ["model with a literal"] = ("[JsonModel] public partial record D(int Y) { [JsonLiteral(\"e.json\")] public static partial D[] X { get; } [JsonLiteral(\"b.json\")] public static partial D? Default { get; } }", "D.Default!.Y"),
        ["enums"] = ("public enum E { None, A, B } public static partial class D { [JsonLiteral(\"c.json\")] public static partial Dictionary<E, E[]> X { get; } [JsonLiteral(\"c.json\")] public static partial Dictionary<E, HashSet<E>> Y { get; } }", "(int)D.X[E.A][0]"),
        ["oblivious"] = ("#nullable disable\npublic static partial class D { [JsonLiteral(\"a.json\")] public static partial List<int> X { get; } [JsonLiteral(\"c.json\")] public static partial Dictionary<string, string[]> Y { get; } }", "D.X[1]"),
        ["experimental type"] = ("using System.Diagnostics.CodeAnalysis;\n#pragma warning disable EXP1\n[Experimental(\"EXP1\")] public enum E { None, B } public static partial class D { [JsonLiteral(\"d.json\")] public static partial E[] X { get; } public static int Y => (int)X[0] + 1; }", "D.Y"),
        ["types called like the system's"] = ("public static partial class D { public class System; public class JsonModelGen; public class Lazy; [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }", "D.X[1]"),
    };

    private static readonly Build s_build = new()
    {
        AdditionalFiles = new Dictionary<string, string> { ["a.json"] = "[1, 2]", ["b.json"] = "{\"y\":2}", ["c.json"] = "{\"a\": [\"b\"]}", ["d.json"] = "[\"b\"]", ["e.json"] = "[{\"y\":2}]" },
    };

    public static TheoryData<string, LanguageVersion> Cases =>
        [.. from name in s_cases.Keys from version in new[] { LanguageVersion.CSharp13, LanguageVersion.Preview } select (name, version)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Works(string name, LanguageVersion version)
    {
        Build build = s_build with { LanguageVersion = version };
        Assert.Empty(await Diagnose(s_cases[name].Source, build));
        Assert.Equal(2, Run(s_cases[name].Source, s_cases[name].Expression, build));
    }

    /// <summary>Any content of the file is preserved in C#.</summary>
    [Theory]
    [InlineData("""{"a":"b"}""")]
    [InlineData("\"text\"")]
    [InlineData("\"\"")]
    [InlineData("[\"\"]")]
    [InlineData("[\"\",\"\",[\"\\\"\\\"\"]]")]
    [InlineData("[\"{0} {{}} \\\\ $ @\"]")]
    [InlineData("[\"\u2028\u2029\u0085\u007f\ufeff é 😀\"]")]
    public void Text_is_preserved(string json) => Assert.Equal(
        json,
        Run(
            "public static partial class D { [JsonLiteral(\"a.json\")] public static partial ReadOnlySpan<byte> X { get; } }",
            "System.Text.Encoding.UTF8.GetString(D.X)",
            Build.WithFile("a.json", json)));
}
