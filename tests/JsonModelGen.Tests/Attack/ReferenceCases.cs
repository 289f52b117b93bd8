namespace JsonModelGen.Tests.Attack;

/// <summary>Effects of references on names: aliases, types with the same name, visible internals, attributes that libraries define.</summary>
internal static class ReferenceCases
{
    private static readonly Build s_aliased = new()
    {
        LibraryAlias = "Lib",
        Library =
            """
            public enum E { One, Two } public struct S; public class C; public interface I;
            public class Base { public int X { get; init; } }
            public class Settable { public int X { get; set; } }
            public class Doubled : JsonModelGen.IJsonConverter<int> { public int Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32() / 2; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value * 2); }
            """,
    };

    private static readonly Build s_polyfills = new()
    {
        Library =
            """
            #pragma warning disable CS0436, CS9113
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Demo")]
            namespace System.Diagnostics.CodeAnalysis { internal class NotNullWhenAttribute(bool value) : Attribute; internal class MaybeNullAttribute : Attribute; }
            namespace System.Runtime.CompilerServices { internal class OverloadResolutionPriorityAttribute(int priority) : Attribute; internal class IsExternalInit; }
            public class Base { [JsonKey] internal int Hidden { get; private protected set; } [JsonKey] private protected string? Note { get; init; } }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["library that shows its internals, and has the attributes of newer frameworks"] = new(
            "[JsonModel] public partial class A : Base { public int X { get; init; } public string? Y { get; private set; } } [JsonModel] public partial record struct B(A X); [JsonModel] public partial record G<T>(T X);",
            """{"hidden":1,"note":"n","x":2,"y":"y"}""", Build: s_polyfills),
        ["namesakes of the model and its types in a reference"] = new(
            "#pragma warning disable CS0436\nnamespace N { [JsonModel] public partial class Dup { public int V { get; set; } } public enum E { B } } [JsonModel] public partial class A { public N.Dup? X { get; set; } public N.E Y { get; set; } public List<N.Dup>? Z { get; set; } }",
            """{"x":{"v":1},"y":"b","z":[]}""",
            Build: new() { Library = "namespace N { public class Dup { public int V { get; set; } } public enum E { A } }" }),
        ["type of the framework that the project brings along"] = new(
            "#pragma warning disable CS0436\n[JsonModel] public partial class A { public System.Index X { get; set; } } namespace System { public struct Index { public int V { get; set; } } }", Refused: "JMG0201"),
        ["type that hides the namespace of the framework"] = new("public class System; namespace N { [global::JsonModelGen.JsonModel] public partial class M { public int X { get; set; } } }", MayBeRefused: true),
        ["base under an alias"] = new("extern alias Lib; [JsonModel] public partial class A : Lib::Settable { public int Y { get; set; } }", """{"x":1,"y":2}""", Build: s_aliased),
        ["base under an alias, whose member only an accessor sets"] = new("extern alias Lib; [JsonModel] public partial class A : Lib::Base { public int Y { get; set; } }", Refused: "JMG0103", Build: s_aliased),
        ["types under an alias in optional parameters that no member fills"] = new(
            "extern alias Lib; [JsonModel] public partial class A { public A(int x, Lib::E e = Lib::E.Two, Lib::S s = default, Lib::C? c = null, List<Lib::C>? l = null) => X = x + (int)e; public int X { get; } }",
            """{"x":1}""", """{"x":2}""", Build: s_aliased),
        ["converter under an alias"] = new("extern alias Lib; [JsonModel] public partial class A { [JsonConvertWith<Lib::Doubled>] public int X { get; set; } }", Refused: "JMG0105", Build: s_aliased),
        ["constraint under an alias"] = new("extern alias Lib; [JsonModel] public partial class G<T> where T : Lib::I { public T? X { get; set; } public int Y { get; init; } } [JsonModel] public partial class A { public int Z { get; set; } }", """{"z":1}""", Build: s_aliased),
        ["types under an alias that are global, too"] = new(
            "extern alias Lib; [JsonModel] public partial class A : Lib::Settable { public Dictionary<string, Lib::E[]>? Y { get; set; } [JsonConvertWith<Lib::Doubled>] public int Z { get; init; } } [JsonModel] public partial class B : Lib::Base { public Lib::E E { get; set; } }",
            """{"x":1,"y":{"a":["two"]},"z":4}""", Build: s_aliased with { IsLibraryGlobal = true }),
        ["member under an alias, deep inside"] = new("extern alias Lib; [JsonModel] public partial class A { public Dictionary<string, Lib::E[]>? X { get; set; } }", Refused: "JMG0201", Build: s_aliased),
    };
}
