using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Writes the overloads of <c>FromJson</c> and <c>ToJson</c> for each kind of input and output: one-line calls into the runtime library.</summary>
internal static class EntryPointsEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Options = RuntimeNames.ReadOptions + "? options = null";
    private const string WriteOptions = RuntimeNames.WriteOptions + "? options = null";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(";

    public static void EmitReading(TypeDeclaration type, CodeWriter code)
    {
        string self = type.FullName;
        string task = "global::System.Threading.Tasks.ValueTask<" + self + ">";
        Method("FromJson", self, "string json, " + Options, "json, options", "Reads JSON text.");
        Method("FromJson", self, Bytes + " utf8Json, " + Options, "utf8Json, options", "Reads JSON in UTF-8.");
        Method("FromJson", self, "in global::System.Buffers.ReadOnlySequence<byte> utf8Json, " + Options, "in utf8Json, options", "Reads JSON in UTF-8 that comes in segments.");
        Method("FromJson", self, "ref global::System.Text.Json.Utf8JsonReader reader", "ref reader", "Reads the value at which a reader stands, and leaves the reader on its last token.");
        Asynchronous("global::System.IO.Stream", "Reads JSON in UTF-8 to the end of a stream.");
        Asynchronous("global::System.IO.Pipelines.PipeReader", "Reads JSON in UTF-8 to the end of a pipe.");
        Try("string json", "json", "Reads JSON text, and says what was wrong rather than throw.");
        Try(Bytes + " utf8Json", "utf8Json", "Reads JSON in UTF-8, and says what was wrong rather than throw.");

        void Method(string name, string result, string parameters, string arguments, string summary) =>
            EmitMethod(code, summary, "public static " + Hides(type) + result + " " + name + "(" + parameters + ")", RuntimeNames.EntryPoints + "." + name + "<" + self + ">(" + arguments + ")");

        void Asynchronous(string source, string summary)
        {
            Method("FromJsonAsync", task, source + " utf8Json, " + Token, "utf8Json, cancellationToken", summary);
            Method("FromJsonAsync", task, source + " utf8Json, " + Options + ", " + Token + " = default", "utf8Json, options, cancellationToken", summary);
        }

        void Try(string parameter, string argument, string summary)
        {
            string value = type.IsValueType ? "out " + self + " value" : NotNullWhen + "true)] out " + self + "? value";
            EmitMethod(
                code,
                summary,
                "public static bool TryFromJson(" + parameter + ", " + value + ", " + NotNullWhen + "false)] out " + RuntimeNames.Exception + "? error)",
                RuntimeNames.EntryPoints + ".TryFromJson<" + self + ">(" + argument + ", out value, out error)");
        }
    }

    public static void EmitWriting(TypeDeclaration type, CodeWriter code)
    {
        Method("ToJson", "string", WriteOptions, "this, options", "Writes this value as JSON text.");
        Method("ToJsonUtf8Bytes", "byte[]", WriteOptions, "this, options", "Writes this value as JSON in UTF-8.");
        Method("ToJson", "void", "global::System.Text.Json.Utf8JsonWriter writer", "writer, this", "Writes this value to a writer, in any position where a value may stand.");
        Method("ToJson", "void", "global::System.Buffers.IBufferWriter<byte> utf8Json, " + WriteOptions, "utf8Json, this, options", "Writes this value as JSON in UTF-8 to a buffer.");
        Method("ToJsonAsync", Task, "global::System.IO.Stream utf8Json, " + Token, "utf8Json, this, cancellationToken", "Writes this value as JSON in UTF-8 to a stream.");
        Method("ToJsonAsync", Task, "global::System.IO.Stream utf8Json, " + WriteOptions + ", " + Token + " = default", "utf8Json, this, options, cancellationToken", "Writes this value as JSON in UTF-8 to a stream.");

        void Method(string name, string result, string parameters, string arguments, string summary) =>
            EmitMethod(code, summary, "public " + Hides(type) + result + " " + name + "(" + parameters + ")", RuntimeNames.EntryPoints + "." + name + "<" + type.FullName + ">(" + arguments + ")");
    }

    /// <summary>The interface by which library code reads and writes any model; explicit, so that it takes no names from the user.</summary>
    public static void EmitInterface(TypeDeclaration type, CodeWriter code)
    {
        string self = type.FullName;
        Implement("static " + self + " " + RuntimeNames.Model + "<" + self + ">.ReadJson(ref " + RuntimeNames.Reader + " reader)", "FromJson(ref reader)");
        Implement("static void " + RuntimeNames.Model + "<" + self + ">.WriteJson(ref " + RuntimeNames.Writer + " writer, " + self + " value)", "value.ToJson(ref writer)");
        Implement("void " + RuntimeNames.Model + ".WriteJson(ref " + RuntimeNames.Writer + " writer)", "ToJson(ref writer)");

        void Implement(string signature, string body)
        {
            code.WriteLine();
            code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine($"{signature} => {body};");
        }
    }

    private static void EmitMethod(CodeWriter code, string summary, string signature, string body)
    {
        code.WriteLine();
        code.WriteLine($"/// <summary>{summary}</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        if (signature.EndsWith(Token + ")", StringComparison.Ordinal))
            code.WriteLine("[global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)] // a bare default is a token");
        code.WriteLine($"{signature} =>");
        using (code.Indent())
            code.WriteLine($"{body};");
    }

    private static string Hides(TypeDeclaration type) => type.HidesBaseModel ? "new " : "";
}
