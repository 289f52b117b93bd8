namespace JsonModelGen.Tests.Attack;

/// <summary>Converter factories of System.Text.Json: where they are, and the types for which they make converters.</summary>
internal static class FactoryCases
{
    private const string Usings = "using System.Text.Json; using System.Text.Json.Serialization; ";

    /// <summary>A converter that reads anything as the default value, and writes 1.</summary>
    private const string Converter =
        "public class C<T> : JsonConverter<T> { public override T? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) { reader.Skip(); return default; } public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(value is null ? 0 : 1); } ";

    /// <summary>A factory for any type, after its name.</summary>
    private const string Body =
        " : JsonConverterFactory { public override bool CanConvert(Type type) => true; public override JsonConverter? CreateConverter(Type type, JsonSerializerOptions options) => (JsonConverter?)Activator.CreateInstance(typeof(C<>).MakeGenericType(type)); } ";

    private const string Factory = Usings + Converter + "public class F" + Body;

    private const string TypesOfLibrary =
        "namespace L { " + Factory + "internal class Hidden" + Body +
        "[JsonConverter(typeof(F))] public class B; [JsonConverter(typeof(F))] public struct S; [JsonConverter(typeof(F))] public class M<T>; [JsonConverter(typeof(F))] public enum E { X } [JsonConverter(typeof(Hidden))] public class H; }";

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["factory in the model"] = new(Usings + Converter + "[JsonModel] public partial class A { private class F" + Body + "[JsonConverter(typeof(F))] public int X { get; set; } [JsonConverter(typeof(F))] public int? Y { get; set; } }", """{"x":5,"y":null}""", """{"x":1,"y":null}"""),
        ["factory that the model cannot access"] = new(Usings + Converter + "public class O { private class F" + Body + "[JsonConverter(typeof(F))] public class B; } [JsonModel] public partial class A { public O.B? X { get; set; } }", Refused: "JMG0105"),
        ["file-local factory"] = new(Usings + Converter + "file class F" + Body + "[JsonModel] public partial class A { [JsonConverter(typeof(F))] public int X { get; set; } }", Refused: "JMG0105"),
        ["file-local factory on a type"] = new(Usings + Converter + "file class F" + Body + "[JsonConverter(typeof(F))] public class B; [JsonModel] public partial class A { public B? X { get; set; } }", Refused: "JMG0105"),
        ["factory in a file-local class"] = new(Usings + Converter + "file class O { public class F" + Body + "} [JsonModel] public partial class A { [JsonConverter(typeof(O.F))] public int X { get; set; } }", Refused: "JMG0105"),
        ["generic factory of a file-local class"] = new(Usings + Converter + "file class L; public class F<T>" + Body + "[JsonModel] public partial class A { [JsonConverter(typeof(F<L>))] public int X { get; set; } }", Refused: "JMG0105"),
        ["file-local converter"] = new("file class C : IJsonConverter<int> { public int Read(ref System.Text.Json.Utf8JsonReader reader) => 7; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value); } [JsonModel] public partial class A { [JsonConvertWith<C>] public int X { get; set; } }", Refused: "JMG0105"),
        ["abstract factory"] = new(Usings + Converter + "public abstract class F" + Body + "[JsonModel] public partial class A { [JsonConverter(typeof(F))] public int X { get; set; } }", Refused: "JMG0105"),
        ["generic factory"] = new(Usings + Converter + "public class F<T>" + Body + "[JsonModel] public partial class A { [JsonConverter(typeof(F<string>))] public int X { get; set; } }", """{"x":5}""", """{"x":1}"""),
        ["generic factory without type arguments"] = new(Usings + Converter + "public class F<T>" + Body + "[JsonModel] public partial class A { [JsonConverter(typeof(F<>))] public int X { get; set; } }", Refused: "JMG0301"),
        ["factory with required members"] = new(Usings + Converter + "public class F0" + Body + "public class F : F0 { public required int Q { get; set; } } [JsonModel] public partial class A { [JsonConverter(typeof(F))] public int X { get; set; } }", Refused: "JMG0105"),
        ["factory whose constructor sets its required members"] = new(Usings + Converter + "public class F0" + Body + "public class F : F0 { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public F() { } public required int Q { get; set; } } [JsonModel] public partial class A { [JsonConverter(typeof(F))] public int X { get; set; } }", """{"x":5}""", """{"x":1}"""),
        ["converters of factories are not called for null"] = new(Factory + "[JsonConverter(typeof(F))] public interface I; [JsonConverter(typeof(F))] public class M<T>; [JsonModel] public partial class A { public I? X { get; set; } [JsonConverter(typeof(F))] public string? Y { get; set; } public List<M<int>?>? Z { get; set; } [JsonConverter(typeof(F))] public Optional<string?> O { get; set; } }", """{"x":null,"y":null,"z":[null],"o":null}"""),
        ["factory on a generic type with annotated arguments"] = new(Factory + "[JsonConverter(typeof(F))] public class M<T>; [JsonModel] public partial class G<T> { public M<T>? X { get; set; } public Dictionary<string, M<T?>?>? Y { get; set; } } [JsonModel] public partial record A(G<int> X, G<M<A?>>? Y, M<string?>? Z, List<M<string>>? W);", """{"x":{"x":null,"y":{"a":null}},"y":null,"z":null,"w":[]}"""),
        ["factory on members with the same type but for annotations"] = new(Factory + "[JsonModel] public partial class A { [JsonConverter(typeof(F))] public List<string?>? X { get; set; } [JsonConverter(typeof(F))] public List<string>? Y { get; set; } [JsonConverter(typeof(F))] public (int A, string? B) Z { get; set; } [JsonConverter(typeof(F))] public (int C, string D) W { get; set; } }", """{"x":null,"y":null,"z":5,"w":5}""", """{"x":null,"y":null,"z":1,"w":1}"""),
        ["factory on a member with a type parameter"] = new(Factory + "[JsonModel] public partial class A<T> { [JsonConverter(typeof(F))] public T? X { get; set; } }", Refused: "JMG0301"),
        ["factory on members with types of type parameters"] = new(Factory + "[JsonModel] public partial class G<T, U> where U : struct { [JsonConverter(typeof(F))] public List<T?>? X { get; set; } [JsonConverter(typeof(F))] public U?[]? Y { get; set; } } [JsonModel] public partial record A(G<string, int> X);", """{"x":{"x":null,"y":null}}"""),
        ["factory on a member of a foreign type with a type parameter"] = new(Usings + "[assembly: JsonModelFor(typeof(P<>))] " + Converter + "public class F" + Body + "public class P<T> { [JsonConverter(typeof(F))] public T? X { get; set; } }", Refused: "JMG0301"),
        ["factory on a dynamic member"] = new(Factory + "[JsonModel] public partial class A { [JsonConverter(typeof(F))] public dynamic? X { get; set; } [JsonConverter(typeof(F))] public List<dynamic>? Y { get; set; } }", Refused: "JMG0301"),
        ["factory on a dynamic member by our attribute"] = new(Factory + "[JsonModel] public partial class A { [JsonConvertWith<F>] public dynamic? X { get; set; } }", Refused: "JMG0105"),
        ["factory on a struct in any position"] = new(Factory + "[JsonConverter(typeof(F))] public struct B; [JsonModel] public partial class A { public B X { get; set; } public B? Y { get; set; } public B?[]? Z { get; set; } public Dictionary<B, int>? W { get; set; } public Optional<B?> O { get; set; } }", """{"x":5,"y":null,"z":[1,null],"w":null}""", """{"x":1,"y":null,"z":[1,null],"w":null}"""),
        ["factory of another assembly"] = new("[JsonModel] public partial class A { public L.B? X { get; set; } public L.M<int>? Y { get; set; } public List<L.E?>? Z { get; set; } public Dictionary<L.E, L.S>? W { get; set; } }", """{"x":null,"y":null,"z":[1],"w":null}""", Build: new() { Library = TypesOfLibrary }),
        ["factory that another assembly hides"] = new("[JsonModel] public partial class A { public L.H? X { get; set; } }", Refused: "JMG0105", Build: new() { Library = TypesOfLibrary }),
    };
}
