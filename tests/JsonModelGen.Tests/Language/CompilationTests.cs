using JsonModelGen.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Language;

/// <summary>Emitted code compiles without warnings wherever the package can be used.</summary>
public class CompilationTests
{
    public static TheoryData<string, LanguageVersion> Cases =>
        [.. from name in SnapshotSources.All.Keys from version in new[] { LanguageVersion.CSharp13, LanguageVersion.CSharp14, LanguageVersion.Latest, LanguageVersion.Preview } select (name, version)];

    public static TheoryData<string> Names => SnapshotSources.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compiles_without_warnings(string name, LanguageVersion version) => Generate(SnapshotSources.All[name], new Build { LanguageVersion = version });

    /// <summary>With <c>GenerateDocumentationFile</c>, public members have documentation, and its references are valid.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Documentation_is_complete_and_correct(string name)
    {
        Generated generated = GenerateUnchecked(SnapshotSources.All[name], new Build { ChecksDocumentation = true, LanguageVersion = LanguageVersion.CSharp13 });

        generated.ShouldCompile(diagnostic => diagnostic.Id == "CS1591" && !generated.IsInGeneratedFile(diagnostic));
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    public void Compiles_without_nullability_checks(NullableContextOptions nullable) => Generate(
        """
        public enum Status { On }

        [JsonModel]
        public partial class Node
        {
            public Node(string name, List<string> words, Status? status = null, string nick = null) => (Name, Words, Status, Nick) = (name, words, status, nick);

            public string Name { get; }
            public List<string> Words { get; }
            public Status? Status { get; }
            public string Nick { get; }
            public Node Next { get; set; }
            public Node[] Nodes { get; init; } = null;
            public Dictionary<string, Dictionary<Guid, Uri>> Map { get; private set; }
            public IReadOnlyList<List<byte[]>> Bytes { get; set; } = new List<List<byte[]>>();
            public string Text { get; init; } = "t";
            public List<string> Private { get; private set; }
            public List<Node> Filled { get; } = new();
            public List<KeyValuePair> Pairs { get; } = new();
        }

        [JsonModel]
        public partial record KeyValuePair(string Key, object Value);

        public class Base<T>
        {
            public string Init { get; init; } = "i";
            public T[] Items { get; init; }
            public T One { get; private set; }
        }

        [JsonModel]
        public partial class Derived : Base<string>;

        [JsonModel(IncludeIfNull = false, DisallowUnrecognizedKeys = true)]
        public partial record Sparse(string Key, object Value, Node Node);
        """,
        new Build { Nullable = nullable });

    [Fact]
    public void A_model_without_a_namespace_type_or_system_in_scope_compiles() => Generate(
        """
        namespace Demo
        {
            public class System { }
            public class JsonModelGen { }
            public class Utf8SpanReader { }

            public partial class Outer
            {
                public class Collections { }

                [global::JsonModelGen.JsonModel]
                public partial record Inner(global::System.Guid Id, global::System.Collections.Generic.List<string> System, Utf8? JsonModelGen);

                public enum Utf8 { Global, Demo }
            }
        }
        """);

    [Fact]
    public void Models_with_any_accessibility_compile() => Generate(
        """
        internal partial class Outer
        {
            [JsonModel] private partial record Private(int X, Level Level);
            [JsonModel] protected internal partial record Protected(int X, Inner? Inner);
            [JsonModel] internal sealed partial class Inner { internal Inner() { } public int X { get; internal set; } [JsonKey] private int Y { get; init; } = 3; }
            private enum Level { Low }
        }
        """);
}
