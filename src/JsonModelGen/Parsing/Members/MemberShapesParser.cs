using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the shapes of a member.</summary>
internal sealed class MemberShapesParser(ShapeContext shapes, MethodConversionParser conversions, IDiagnosticSink sink)
{
    /// <summary>The shapes, or null after reporting an error.</summary>
    public MemberShapes? Parse(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes, KeyArguments arguments, ModelDirections directions, bool hasDefault)
    {
        ITypeSymbol written = shapes.AsSeen(MemberParser.TypeOf(member));
        ITypeSymbol read = shapes.AsSeen(parameter?.Type ?? written);

        // The names of a tuple's elements may be keys; those of the member are used.
        if (!SymbolEqualityComparer.IncludeNullability.Equals(read, written) && SymbolNames.EmittedWithAnnotation(read) == SymbolNames.EmittedWithAnnotation(written))
            read = written;

        // The value of an Optional is read and written as if the member had its type.
        bool isReadOptional = OptionalMember.Is(read);
        bool isWrittenOptional = OptionalMember.Is(written);
        read = shapes.AsSeen(OptionalMember.TypeInside(read));
        written = shapes.AsSeen(OptionalMember.TypeInside(written));
        MethodCallSpec? from = null;
        MethodCallSpec? to = null;
        bool toTakesNull = false;
        bool isWrong = false;
        ITypeSymbol? unreadable = null;
        ITypeSymbol? unwritable = null;
        if (directions.Reads && arguments["FromJson"] is { } fromJson)
        {
            isWrong |= (from = conversions.ParseFromJson(fromJson, read, hasDefault, member.Name)) is null;
            unreadable = shapes.Lack.Take().Reading;
        }

        if (directions.Writes && arguments["ToJson"] is { } toJson)
        {
            isWrong |= (to = conversions.ParseToJson(toJson, written, member.Name, out toTakesNull)) is null;
            unwritable = shapes.Lack.Take().Writing;
        }

        if (isWrong)
            return null;

        string? codec = from is null && to is null ? null : shapes.AddConversion(member.Name, name => new MethodConversionSpec(name, member.Name, from, to));
        bool isRead = directions.Reads && arguments.Flag("IncludeFromJson") != false;
        bool isWritten = directions.Writes && arguments.Flag("IncludeToJson") != false;

        // A direction covered by a method needs no shape.
        TypeShape? writeShape = to is not null ? Converted(written, codec!, toTakesNull, to.Json)
            : !isWritten && from is not null ? Converted(written, codec!, takesNull: false, from.Json)
            : Own(member, written);
        if (writeShape is null)
            return null;
        (ITypeSymbol? lacksReading, ITypeSymbol? lacksWriting) = shapes.Lack.Take();
        unwritable ??= lacksWriting;
        TypeShape? readShape = from is not null ? Converted(read, codec!, from.Json?.AcceptsNull == true, from.Json)
            : !isRead && to is not null ? writeShape
            : parameter is null && to is null ? writeShape
            : Own(member, read);
        unreadable ??= from is null ? shapes.Lack.Take().Reading ?? lacksReading : null;
        return readShape is null
            ? null
            : new MemberShapes(
                isWrittenOptional ? new OptionalShape(writeShape) : shapes.IsStandard ? writeShape : NullabilityAttributes.Writing(attributes.Member, writeShape),
                isReadOptional ? new OptionalShape(readShape) : shapes.IsStandard ? readShape : NullabilityAttributes.Reading(parameter is null ? attributes.Member : attributes.Parameter, readShape),
                from is not null && StaticMethods.AllowsNull(read) != from.TypeName.EndsWith("?", StringComparison.Ordinal),
                to is { Json.AcceptsNull: true } && !isWrittenOptional ? to : null,
                unreadable,
                unwritable);
    }

    private TypeShape? Own(ISymbol member, ITypeSymbol type)
    {
        ShapeResolution resolution = shapes.Resolve(type);
        if (resolution is { Shape: null, Culprit.TypeKind: TypeKind.Error })
            sink.LeaveToCompiler();
        else if (resolution.Shape is null)
            sink.Report(OptionalMember.Is(resolution.Culprit!) ? DiagnosticDescriptors.MisplacedOptional : DiagnosticDescriptors.UnsupportedType, member, member.Name, SymbolNames.Shown(resolution.Culprit!), resolution.Reason);
        return resolution.Shape;
    }

    /// <summary>The shape of a value that a method returns or takes; if it is not called for null, null is JSON <c>null</c>.</summary>
    private static TypeShape Converted(ITypeSymbol type, string codec, bool takesNull, TypeShape? json)
    {
        bool isReference = type.IsReferenceType;
        if (!StaticMethods.AllowsNull(type))
            return new CodecShape(SymbolNames.Emitted(type), codec, IsKey: false, isReference) { Content = json };
        return takesNull
            ? new CodecShape(MethodConversionParser.Declared(type), codec, IsKey: false, isReference, TakesNull: true) { Content = json }
            : new NullableShape(new CodecShape(SymbolNames.Emitted(StaticMethods.WithoutNullable(type)), codec, IsKey: false, isReference) { Content = json });
    }
}
