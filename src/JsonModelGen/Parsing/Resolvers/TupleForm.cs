using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Whether tuples are objects in JSON: by <c>TuplesAsObjects</c> of the member, else of the model, else of the
/// assembly. It decides what is emitted beside the model, so it must be known when a model is parsed, before MSBuild properties are.
/// </summary>
internal sealed class TupleForm
{
    private const string Option = "TuplesAsObjects";

    private KeyArgument? _ofMember;
    private bool _isUsed;

    /// <summary>The option of the model, or of its assembly.</summary>
    public bool OfModel { get; set; }

    /// <summary>Reads the option from the model's attribute and from the assembly's.</summary>
    public void EnterModel(AttributeData? attribute, IAssemblySymbol assembly)
    {
        OfModel = attribute?.Bool(Option) ?? false;
        if (attribute?.Bool(Option) is not null)
            return;
        foreach (AttributeData defaults in assembly.GetAttributes())
        {
            if (SymbolNames.Is(defaults.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute))
                OfModel = defaults.Bool(Option) ?? false;
        }
    }

    public void EnterMember(KeyArguments arguments)
    {
        _ofMember = arguments[Option];
        _isUsed = false;
    }

    /// <summary>Ends what <see cref="EnterMember"/> began; reports a member's option without a tuple.</summary>
    public void LeaveMember(string memberName, IDiagnosticSink sink)
    {
        if (_ofMember is { } option && !_isUsed)
            sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, option.Attribute, Option, option.Owner, Option, memberName, "it holds no tuple");
        _ofMember = null;
    }

    /// <summary>Whether the tuple just found is an object.</summary>
    public bool Decide()
    {
        _isUsed = true;
        return _ofMember?.Value as bool? ?? OfModel;
    }
}
