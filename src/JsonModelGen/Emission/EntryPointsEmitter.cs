using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the overloads of <c>FromJson</c> and <c>ToJson</c> for each kind of input and output: one-line calls into the runtime
/// library.
/// </summary>
internal sealed class EntryPointsEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Options = RuntimeNames.ReadOptions + "? options = null";
    private const string WriteOptions = RuntimeNames.WriteOptions + "? options = null";

    private readonly TypeDeclaration _type;
    private readonly CodeWriter _code;
    private readonly EntryPointForm _form;

    private readonly string? _error;

    /// <param name="type">The model.</param>
    /// <param name="form">Where the methods are emitted.</param>
    /// <param name="code">Where they go.</param>
    /// <param name="error">The error for code that calls them, or null.</param>
    public EntryPointsEmitter(TypeDeclaration type, EntryPointForm form, CodeWriter code, string? error = null)
    {
        _type = type;
        _form = form;
        _code = code;
        _error = error;
    }

    private string Self => _type.FullName;

    public void EmitReading()
    {
        string task = "global::System.Threading.Tasks.ValueTask<" + Self + ">";
        Method("FromJson", Self, "string json, " + Options, "json, options", "Reads JSON text.");
        Method("FromJson", Self, Bytes + " utf8Json, " + Options, "utf8Json, options", "Reads JSON in UTF-8.");
        Method("FromJson", Self, "in global::System.Buffers.ReadOnlySequence<byte> utf8Json, " + Options, "in utf8Json, options", "Reads JSON in UTF-8, in one or more segments.");
        Method("FromJson", Self, "ref global::System.Text.Json.Utf8JsonReader reader", "ref reader", "Reads the value at the reader's position, and leaves the reader on its last token.");
        Asynchronous("global::System.IO.Stream", "Reads JSON in UTF-8 to the end of a stream.");
        Asynchronous("global::System.IO.Pipelines.PipeReader", "Reads JSON in UTF-8 to the end of a pipe.");
        Try("string json", "json", "Reads JSON text without throwing.");
        Try(Bytes + " utf8Json", "utf8Json", "Reads JSON in UTF-8 without throwing.");

        void Method(string name, string result, string parameters, string arguments, string summary) =>
            EmitMethod(summary, "public static " + TypeDeclaration.Hides(_form.Hidden.Reading) + result, name, parameters, arguments);

        void Asynchronous(string source, string summary)
        {
            Method("FromJsonAsync", task, source + " utf8Json, " + Token, "utf8Json, cancellationToken", summary);
            Method("FromJsonAsync", task, source + " utf8Json, " + Options + ", " + Token + " = default", "utf8Json, options, cancellationToken", summary);
        }

        void Try(string parameter, string argument, string summary)
        {
            string value = _type.IsValueType ? "out " + Self + " value" : NotNullWhen("true") + "out " + Self + "? value";
            string parameters = parameter + ", " + value + ", " + NotNullWhen("false") + "out " + RuntimeNames.Exception + "? error";
            EmitMethod(summary, "public static bool", "TryFromJson", parameters, argument + ", out value, out error");
        }
    }

    public void EmitWriting()
    {
        Method("ToJson", "string", WriteOptions, _form.Receiver + ", options", "Writes this value as JSON text.");
        Method("ToJsonUtf8Bytes", "byte[]", WriteOptions, _form.Receiver + ", options", "Writes this value as JSON in UTF-8.");
        Method("ToJson", "void", "global::System.Text.Json.Utf8JsonWriter writer", "writer, " + _form.Receiver, "Writes this value to a writer, in any position that expects a value.");
        Method("ToJson", "void", "global::System.Buffers.IBufferWriter<byte> utf8Json, " + WriteOptions, "utf8Json, " + _form.Receiver + ", options", "Writes this value as JSON in UTF-8 to a buffer.");
        Method("ToJsonAsync", Task, "global::System.IO.Stream utf8Json, " + Token, "utf8Json, " + _form.Receiver + ", cancellationToken", "Writes this value as JSON in UTF-8 to a stream.");
        Method("ToJsonAsync", Task, "global::System.IO.Stream utf8Json, " + WriteOptions + ", " + Token + " = default", "utf8Json, " + _form.Receiver + ", options, cancellationToken", "Writes this value as JSON in UTF-8 to a stream.");

        void Method(string name, string result, string parameters, string arguments, string summary) => EmitMethod(
            summary,
            (_form.Receiver == "this" ? "public " : "public static ") + TypeDeclaration.Hides(_form.Hidden.Writing) + result,
            name,
            _form.ReceiverParameter + parameters,
            arguments);
    }

    /// <summary>The interface by which library code reads and writes any model, implemented explicitly to avoid name conflicts.</summary>
    public void EmitInterface()
    {
        Implement("static " + Self + " " + RuntimeNames.Model + "<" + Self + ">.ReadJson(ref " + RuntimeNames.Reader + " reader)", "FromJson(ref reader)");
        Implement("static void " + RuntimeNames.Model + "<" + Self + ">.WriteJson(ref " + RuntimeNames.Writer + " writer, " + Self + " value)", "value.ToJson(ref writer)");
        Implement("void " + RuntimeNames.Model + ".WriteJson(ref " + RuntimeNames.Writer + " writer)", "ToJson(ref writer)");

        void Implement(string signature, string body)
        {
            _code.WriteLine();
            _code.WriteLine(GeneratedCodeAttribute.Text);
            _code.WriteLine($"{signature} => {body};");
        }
    }

    private string NotNullWhen(string value) =>
        _type.CanHave(EmittedAttributes.NotNullWhen) ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(" + value + ")] " : "";

    private void EmitMethod(string summary, string start, string name, string parameters, string arguments)
    {
        _code.SeparateNext();
        _code.WriteLine($"/// <summary>{summary}</summary>");
        _code.WriteLine(GeneratedCodeAttribute.Text);
        if (_error is not null)
            _code.WriteLine($"[global::System.Obsolete({CSharpText.Literal(_error)}, error: true)]");
        if (parameters.EndsWith(Token, StringComparison.Ordinal) && _type.CanHave(EmittedAttributes.OverloadResolutionPriority))
            _code.WriteLine("[global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)] // a default literal is a CancellationToken");
        _code.WriteLine($"{start} {name}{_form.TypeParameters}({parameters}){(_form.Constraints.Length == 0 ? " =>" : "")}");
        using (_code.Indent())
        {
            for (int i = 0; i < _form.Constraints.Length; i++)
                _code.WriteLine($"{_form.Constraints[i]}{(i + 1 < _form.Constraints.Length ? "" : " =>")}");
            _code.WriteLine($"{RuntimeNames.EntryPoints}.{name}<{Self}{(_form.Codec.Length == 0 ? "" : ", " + _form.Codec)}>({arguments});");
        }
    }
}
