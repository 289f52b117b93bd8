using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>A codec emitted beside the model because user code reads or writes the value.</summary>
/// <param name="CodecName">The codec's simple name.</param>
internal abstract record ConversionSpec(string CodecName);

/// <summary>A member with its own <c>FromJson</c> or <c>ToJson</c> methods.</summary>
/// <param name="CodecName">The codec's simple name.</param>
/// <param name="MemberName">The member that has them, for the comment.</param>
/// <param name="Read">How the value is read; null: not by a method.</param>
/// <param name="Write">How the value is written; null: not by a method.</param>
internal sealed record MethodConversionSpec(string CodecName, string MemberName, MethodCallSpec? Read, MethodCallSpec? Write)
    : ConversionSpec(CodecName);

/// <summary>A call of a user method that converts between a value and its JSON value.</summary>
/// <param name="Method">The method with its type's <c>global::</c> name.</param>
/// <param name="TypeName">The <c>global::</c> name of the value's type, with annotations.</param>
/// <param name="Json">The shape of the JSON value; null if the method takes System.Text.Json's reader or writer.</param>
/// <param name="GuardsNull">Whether the method must not be called for a null reference of a non-nullable type.</param>
/// <param name="MayBeNull">Whether the value may be null although the method does not accept null.</param>
internal sealed record MethodCallSpec(string Method, string TypeName, TypeShape? Json, bool GuardsNull = false, bool MayBeNull = false);

/// <summary>A type that a converter reads and writes.</summary>
/// <param name="CodecName">The codec's simple name.</param>
/// <param name="TypeName">The <c>global::</c> name of the type, with an annotation if the converter takes null itself.</param>
/// <param name="Converter">The <c>global::</c> name of the converter.</param>
/// <param name="Base">The <c>global::</c> name of the interface or class by which it is used.</param>
/// <param name="Creation">The expression that creates the converter.</param>
/// <param name="TakesNull">Whether the converter is called for null.</param>
internal sealed record ConverterSpec(string CodecName, string TypeName, string Converter, string Base, string Creation, bool TakesNull)
    : ConversionSpec(CodecName);
