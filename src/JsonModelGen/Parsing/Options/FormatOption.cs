using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>The option <c>Format</c>: the form of dates and times in one member.</summary>
internal sealed class FormatOption
{
    private const string Seconds = "unix-seconds";
    private const string Milliseconds = "unix-milliseconds";

    /// <summary>The codecs of durations in forms other than .NET formats.</summary>
    private static readonly Dictionary<string, string> s_durations = new(StringComparer.Ordinal)
    {
        ["seconds"] = "DurationSecondsCodec",
        ["milliseconds"] = "DurationMillisecondsCodec",
        ["microseconds"] = "DurationMicrosecondsCodec",
        ["iso8601"] = "Iso8601DurationCodec",
    };

    private readonly KeyArgument _argument;
    private readonly string _format;
    private readonly IDiagnosticSink _sink;
    private bool _isUsed;
    private bool _isWrong;

    private FormatOption(KeyArgument argument, string format, IDiagnosticSink sink)
    {
        _argument = argument;
        _format = format;
        _sink = sink;
    }

    /// <summary>The option of a member, or null if it is not set.</summary>
    public static FormatOption? Parse(KeyArguments arguments, IDiagnosticSink sink) =>
        arguments["Format"] is { Value: string format } argument ? new FormatOption(argument, format, sink) : null;

    /// <summary>The shape of a date or time in this form, or null for other types.</summary>
    public TypeShape? Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { ContainingType: null, Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" } named || !SymbolNames.Is(named.ContainingNamespace, "System"))
            return null;

        _isUsed = true;
        string typeName = "global::System." + named.Name;
        if (_format is Seconds or Milliseconds)
        {
            if (named.Name is not ("DateTime" or "DateTimeOffset"))
                Report("a " + named.Name + " is not a point in time: use a .NET format");
            return new FormattedShape(typeName, RuntimeNames.Namespace + "Unix" + (_format == Seconds ? "Seconds" : "Milliseconds") + (named.Name == "DateTime" ? "" : "Offset") + "Codec", IsNumber: true);
        }

        if (s_durations.TryGetValue(_format, out string? duration))
        {
            if (named.Name != "TimeSpan")
                Report("a " + named.Name + " is not a duration: use a .NET format, unix-seconds or unix-milliseconds");
            return new FormattedShape(typeName, RuntimeNames.Namespace + duration, IsNumber: _format != "iso8601");
        }

        if (DateFormatChecker.WhyNot(named.Name, _format) is { } reason)
            Report(reason);
        string format = context.AddAdapter(new MethodAdapterSpec(
            named.Name + "Format",
            "The format of a <c>" + named.Name + "</c>.",
            RuntimeNames.Format,
            new(ImmutableArray.Create(new AdapterMethodSpec("string Format", CSharpText.Literal(_format), default)))));
        return new FormattedShape(typeName, RuntimeNames.Namespace + "FormattedCodec<" + typeName + ", " + RuntimeNames.Namespace + "Formattable" + named.Name + ", " + format + ">", IsNumber: false) { Format = _format };
    }

    /// <summary>Whether it fits; an option without effect is reported.</summary>
    public bool CheckUse(string memberName)
    {
        if (!_isUsed)
            _sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, _argument.Attribute, "Format", _argument.Owner, "Format", memberName, "it holds no date or time that is read and written without code of yours");
        return !_isWrong;
    }

    private void Report(string reason)
    {
        if (!_isWrong)
            _sink.ReportArgument(DiagnosticDescriptors.InvalidOption, _argument.Attribute, "Format", _argument.Owner, "Format", _format, reason);
        _isWrong = true;
    }
}
